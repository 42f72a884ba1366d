/** Backing up everything, restoring it, and the linked folder. */
export default {
  title: 'Backup',
  file: {
    title: 'Everything in one file',
    about:
      'All maps with their images and versions, those in the trash too, as a zip file that any computer can open. Keep it somewhere else than on this device.',
    make: 'Back up everything',
    making_one: 'Packing {{done, number}} of {{count, number}} map…',
    making_other: 'Packing {{done, number}} of {{count, number}} maps…',
    made: '“{{name}}” is in your downloads, with {{parts, list}}.',
    missing_one: 'This map could not be read and is not in it:',
    missing_other: 'These {{count, number}} maps could not be read and are not in it:',
    lacking_one: 'Not everything of this map could be read. What is here stays; not in the backup are:',
    lacking_other:
      'Not everything of these {{count, number}} maps could be read. What is here stays; not in the backup are:',
    notMade: 'The backup was not made.',
    tooLarge:
      'What is here is more than one file can hold. Link a folder, or export the largest maps one by one.',
  },
  restore: {
    title: 'Restore a backup',
    about: 'See what a backup holds and what would happen to each map, before anything is changed.',
    choose: 'Restore a backup…',
    other: 'Choose another file…',
    reading: 'Looking into the backup…',
    readingMaps: 'Looking into the backup: {{done, number}} of {{count, number}}',
    made: 'Made {{at, time}}',
    madeUnknown: 'It does not say when it was made.',
    holds: 'It holds {{parts, list}}.',
    cutShort:
      'The file was cut short, as by a download that did not end. What is left of it is listed here; what came after is missing.',
    mode: 'What to do with maps that are here already',
    merge: 'Merge',
    mergeAbout:
      'Adds what is missing, and takes maps of the backup out of the trash. Where a map differs, both are kept. Nothing else is changed here.',
    replace: 'Replace',
    replaceAbout:
      'Every map becomes what it was in the backup; as it is now it stays as a version. Maps that are not in the backup go to the trash.',
    replaceUnlisted:
      'Every map becomes what it was in the backup; as it is now it stays as a version. The list of the backup is missing, so no map goes to the trash.',
    maps: 'Maps',
    nothing: 'There is no map in this backup.',
    allHere: 'Everything that can be read in this backup is here already.',
    begin_one: 'Restore {{count, number}} map',
    begin_other: 'Restore {{count, number}} maps',
    beginNone: 'Restore',
    going: 'Restoring {{done, number}} of {{count, number}}…',
    stop: 'Stop',
    copyTitle: '{{title}} (backup of {{date}})',
    copyTitleUndated: '{{title}} (from a backup)',
    stands: {
      add: 'Not here. Is added.',
      addToTrash: 'Not here. Is added to the trash, where it was.',
      bringBack: 'Deleted here for ever. Is brought back.',
      same: 'The same is here.',
      sameInTrash: 'The same is here, in the trash.',
      addVersions_one: 'The same is here. {{count, number}} version of it that is missing is added.',
      addVersions_other: 'The same is here. {{count, number}} versions of it that are missing are added.',
      addVersionsInTrash_one:
        'The same is here, in the trash. {{count, number}} version of it that is missing is added.',
      addVersionsInTrash_other:
        'The same is here, in the trash. {{count, number}} versions of it that are missing are added.',
      takeOut: 'In the trash here. Comes back from it.',
      trash: 'Goes to the trash, where it was.',
      keepBoth: 'Differs: {{times}}. Both are kept, this one as “{{title}}”.',
      keepBothInTrash: 'The one here is in the trash and differs. Is added as “{{title}}”.',
      replace: 'Differs: {{times}}. Becomes what it was; as it is now it stays as a version.',
      replaceInTrash:
        'The one here is in the trash and differs. Comes back as it was; as it is now it stays as a version.',
      onlyHere: 'Not in the backup. Goes to the trash.',
      unreadable: 'Cannot be read. {{reason}}',
    },
    times: 'changed here {{here}}, in the backup {{there}}',
    timesRenamed: 'called “{{title}}” here and changed {{here}}, in the backup {{there}}',
    timesUnknown: 'it has changed since, or was changed then',
    reasons: {
      'not-ours': 'It is no map.',
      'newer-than-us': 'A newer version of Jatra wrote it. Reload this page and try again.',
      broken: 'It is damaged.',
      'failed-migration': 'An older version of Jatra wrote it, and it could not be brought up to date.',
      'too-large': 'It is larger than a map may be.',
      'no-map-inside': 'It is no map.',
      'nothing-in-it': 'It is no map.',
      refused: 'It is no map.',
      unreadable: 'The browser could not get at it.',
      missing: 'It is listed, and its file is missing.',
    },
    refused: {
      'no-zip': 'This is no backup: it is no zip file.',
      'not-ours': 'This is no backup of Jatra: there is no map in this zip file.',
      'newer-than-us': 'A newer version of Jatra made this backup. Reload this page and try again.',
      'too-many': 'It holds more files than a backup of Jatra may have.',
      tangled: 'Its files lie within one another, as no backup’s do. It is not opened.',
      bomb: 'It would unpack to many times what a backup comes to. It is not opened.',
      unreadable:
        'The browser could not read the file. It may have been moved or be in use; choose it again, or copy it elsewhere first.',
    },
    untouched: 'Nothing that you have here was changed.',
    lookFailed: 'The maps of this device could not be read, so nothing can be compared.',
    done: {
      add_one: '{{count, number}} map was added.',
      add_other: '{{count, number}} maps were added.',
      addCopy_one: '{{count, number}} map was added beside the one here.',
      addCopy_other: '{{count, number}} maps were added beside those here.',
      replace_one: '{{count, number}} map is again what it was.',
      replace_other: '{{count, number}} maps are again what they were.',
      takeOut_one: '{{count, number}} map is back from the trash.',
      takeOut_other: '{{count, number}} maps are back from the trash.',
      trash_one: '{{count, number}} map went to the trash.',
      trash_other: '{{count, number}} maps went to the trash.',
      addVersions_one: 'Versions of {{count, number}} map were added.',
      addVersions_other: 'Versions of {{count, number}} maps were added.',
      nothing: 'Nothing had to be changed.',
    },
    doneTitle: 'The backup is restored',
    partTitle: 'Part of the backup is restored',
    left_one: 'This map is not restored:',
    left_other: 'These {{count, number}} maps are not restored:',
    stopped: 'You stopped it. What was restored before stays.',
    damaged_one: 'This map could not be read when its turn came:',
    damaged_other: 'These {{count, number}} maps could not be read when their turn came:',
    gone_one: 'This map was deleted here for ever meanwhile, and nothing of it was restored:',
    gone_other:
      'These {{count, number}} maps were deleted here for ever meanwhile, and nothing of them was restored:',
    lacking_one: 'This map is in, but not everything that belongs to it could be read or kept. Missing are:',
    lacking_other:
      'These {{count, number}} maps are in, but not everything that belongs to them could be read or kept. Missing are:',
  },
  folder: {
    title: 'A folder that is kept up to date',
    about:
      'Every map as a Jatra file in a folder of your choice, written a few seconds after each change. If that folder is copied elsewhere (a cloud drive, a stick), so are your maps.',
    unsupported:
      'This browser cannot write to a folder of yours; Chrome, Edge and their relatives on a computer can. Here, back up everything to a file now and then.',
    link: 'Link a folder…',
    linkOther: 'Link another folder…',
    unlink: 'Unlink',
    unlinked: 'The folder is no longer linked. The files in it stay.',
    upToDate: '“{{name}}” is up to date.',
    lastWritten: 'Last written {{at, ago}}.',
    writing: 'Writing to “{{name}}”…',
    writingMaps: 'Writing to “{{name}}”: {{done, number}} of {{count, number}}',
    asking: 'Jatra needs your permission again to go on copying to “{{name}}”.',
    allow: 'Allow',
    failing: {
      gone: 'The folder “{{name}}” is not there: it was moved, renamed or deleted, or its disk is not connected. Your maps are safe here, and copying goes on when it is back.',
      full: 'The disk of the folder “{{name}}” is full. Your maps are safe here, and copying goes on when there is room.',
      maps_one:
        '“{{title}}” could not be copied to the folder “{{name}}”. It is safe here, all other maps are up to date there, and it is tried again.',
      maps_other:
        '{{count, number}} maps could not be copied to the folder “{{name}}”, “{{title}}” among them. They are safe here, all other maps are up to date there, and it is tried again.',
      partly_one:
        'Part of “{{title}}” could not be read when it was copied to the folder “{{name}}”. What could be read is there, any earlier file that has more stays beside it, and it is tried again. Open the map to see what is missing.',
      partly_other:
        'Parts of {{count, number}} maps, “{{title}}” among them, could not be read when they were copied to the folder “{{name}}”. What could be read is there, any earlier files that have more stay beside it, and it is tried again. Open the maps to see what is missing.',
      storage:
        'This browser’s storage did not answer, so the linked folder could not be brought up to date. The files in it stay as they are, and it is tried again.',
      unknown:
        'The folder “{{name}}” could not be written to. Your maps are safe here, and it is tried again.',
    },
    retry: 'Try again',
  },
  count: {
    maps_one: '{{count, number}} map',
    maps_other: '{{count, number}} maps',
    images_one: '{{count, number}} image',
    images_other: '{{count, number}} images',
    versions_one: '{{count, number}} version',
    versions_other: '{{count, number}} versions',
    versionsUnknown: 'its versions',
    /** What of which map: “Shop”: 2 versions, 1 image. */
    of: '“{{title}}”: {{parts, list}}',
  },
  reminder: {
    due_one:
      '{{count, number}} map has changes that are in no copy outside this browser. It has had no new copy for {{days}}.',
    due_other:
      '{{count, number}} maps have changes that are in no copy outside this browser. One of them has had no new copy for {{days}}.',
    days_one: '{{count, number}} day',
    days_other: '{{count, number}} days',
    notNow: 'Not now',
  },
}
