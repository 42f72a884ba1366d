/** Why a file gives no map. */
export default {
  /** What the file is instead, and what to do: stands alone. */
  kind: {
    archive:
      'This is a packed archive. Unpack it, and import the files in it. A backup made by Jatra ends with .zip.',
    zip: 'This is a zip of files, and no backup made by Jatra. Unpack it, and import the files in it one by one or together.',
    word: 'This is a Word document. Copy the table or the list out of it and paste it into Jatra; or save the document as plain text (.txt) and import that.',
    powerpoint:
      'This is a PowerPoint presentation. Jatra writes slides, but they hold shapes and no map. Import the Jatra file or Excel workbook of the same map; or copy the text of a slide and paste it into Jatra.',
    oldExcel:
      'This is a workbook of an old Excel (.xls). Open it in Excel, LibreOffice or Google Sheets, save it as .xlsx, and import that.',
    oldWord:
      'This is a document of an old Word (.doc). Copy the table or the list out of it and paste it into Jatra; or save it as plain text (.txt) and import that.',
    oldPowerpoint:
      'This is a presentation of an old PowerPoint (.ppt). Slides hold no map; copy the text of a slide and paste it into Jatra.',
    binaryExcel:
      'This is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx, and import that.',
    openSpreadsheet:
      'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Google Sheets, save it as .xlsx, and import that.',
    openText:
      'This is an OpenDocument text or presentation. Copy the table or the list out of it and paste it into Jatra; or save it as plain text (.txt) and import that.',
    numbers:
      'This is a Numbers spreadsheet. In Numbers choose File, Export To, Excel or CSV, and import that file.',
    pages:
      'This is a document of Pages or Keynote. Copy the table or the list out of it and paste it into Jatra; or export it as plain text and import that.',
    locked:
      'This document is locked with a password. Open it in its program, take the password off, save it as .xlsx, and import that.',
    googleLink:
      'This is only a link to a Google document: what is in it is not on this computer. Open it, choose File, Download, Microsoft Excel (.xlsx), and import that.',
    pdf: 'There is no map inside this PDF. Only PDF files that Jatra exported hold their map, not printed ones nor what another program has saved again. Import the file it was made from; or copy its text and paste it into Jatra.',
    picture:
      'There is no map inside this picture. Pictures made by Jatra hold their map, unless another program has saved them again, as chats and wikis do. To put the picture on a map, open the map and drop it there.',
    page: 'There is no map inside this web page. Pages made by Jatra hold their map. From any other page, copy the table or the list and paste it into Jatra.',
    media: 'This is a film or a recording. There is nothing in it that could become a map.',
    drawing:
      'This is a drawing of another program, in a form that only that program reads. Export it there as a table (CSV), as JSON Canvas or as text, and import that; or copy its cards and paste them into Jatra.',
    process:
      'This is a process diagram (BPMN). Jatra does not read those. Copy the names of the steps, one a line, and paste them into Jatra.',
    richText:
      'This is formatted text (RTF). Copy the table or the list out of it and paste it into Jatra; or save it as plain text (.txt) and import that.',
    json: 'This is data of another program (JSON), and none that Jatra knows: it reads its own files, JSON Canvas and OpenJourney. If the program can export a table (CSV), import that.',
    xml: 'This is data of another program (XML), and none that Jatra knows. If the program can export a table (CSV or .xlsx), import that.',
    prose:
      'This reads like running text, in which Jatra cannot tell one step from the next. Put each step on a line of its own, with a heading above each stage if you like, and import or paste it again.',
    programLog:
      'This reads like the log of a program: lines with times, but no columns. To see a journey in it, Jatra needs a table (CSV or .xlsx) or XES with columns for the case, the activity and the time.',
    code: 'This reads like the text of a program. There is nothing in it that could become a map.',
    empty:
      'The file is empty. If it should not be, it may not have been fully downloaded or synchronised: open it in its program, and try again.',
  },
  /** What in particular, after a sentence of `library.refused`. */
  because: {
    notText: 'It is not text, or not in UTF-8. Save it as UTF-8.',
    notJson: 'It is not whole JSON.',
    damagedWorkbook: 'Parts of the workbook are damaged.',
    noSheets: 'The workbook has no sheets.',
    unpacksTooLarge: 'Unpacked, it has more than Jatra reads.',
    tooManyLetters: 'It has more than {{count, number}} letters.',
    tooManyNodes: 'It has too many cards.',
    noHeadings: 'It has no headings with lists under them, and no table.',
    noLines: 'It has no lines with words.',
    noRows: 'The table has no rows.',
    noEvents: 'The log has no events.',
    emptySheets: 'All its sheets are empty.',
    emptyCanvas: 'The canvas is empty.',
    emptyLists: 'All its lists are empty.',
    noJourney: 'It has diagrams, but none of them is a journey.',
    otherDiagram: 'The diagram begins with “{{text}}”, and a journey begins with “journey”.',
    noScore: '“{{text}}” has no score: a task is written “name: score: who”.',
    noText: 'After “{{text}}” there is no text.',
    noEnd: 'What “{{text}}” begins has no end.',
    unexpected: '“{{text}}” cannot stand here.',
  },
}
