/** What spreadsheets say beside the map's own words, on the sheet About. */
export default {
  about: 'A customer journey map made with Jatra, as a workbook.',
  comesBack:
    'Change what you like and drop the file into Jatra: it comes back as a map, with everything that these sheets do not show.',
  rows: 'Rows can be added, deleted and moved. The numbers of order win over the order of the rows if you change them.',
  ids: 'The columns whose names end in _id tell what a row belongs to. Leave them as they are; leave them empty in new rows.',
  emotions:
    'Emotions and expectations go from -2 (very negative) to 2 (very positive). Several values in a cell are parted by semicolons.',
}
