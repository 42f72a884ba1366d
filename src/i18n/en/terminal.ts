/** What the program for terminals says. */
export default {
  help: `Jatra: customer-journey maps from a terminal

  jatra convert IN OUT   turns a file into another format, told by the ending of OUT
  jatra check IN         prints what the journey check finds, and ends with 1 if it finds anything

IN and OUT may be - for the standard input and output. A file OUT that is there is replaced. Options:

  --to FORMAT        what OUT is, where its ending does not say: {{formats}}
  --answer KEY=VALUE what the file does not say by itself, as often as needed: sheet=NAME, shape=long|grid|log,
                     scale={{scales}},
                     dateOrder=dmy|mdy, grouping=position|COLUMN (from 0), rarePaths=0 to 100 (percent)
  --pick N           which map, of a file with several (from 1)
  --leave-out LIST   names, quotes, notes, internal, owners, or a number: pain points below that severity
  --lang en|bn       language of words in files and messages
  --dark             dark colours
  --board            the board instead of the canvas (SVG)
  --strict           warnings are errors: nothing is written
  --json             check: findings as JSON
  --help, --version

Ends with 0 if all went well, 1 if the check found something, 2 if it was called wrongly, 3 if IN could not be read,
4 if OUT could not be written.
`,
  wrongly: '{{why}}\nTry: jatra --help',
  why: {
    command: '“{{command}}” is no command. There are convert and check.',
    files: '“{{command}}” needs {{needed}}.',
    convertNeeds: 'a file to read and a file to write',
    checkNeeds: 'a file to read',
    option: 'There is no option “{{option}}”.',
    needsValue: 'The option “{{option}}” needs a value.',
    takesNoValue: 'The option “{{option}}” takes no value.',
    notFor: 'The option “{{option}}” is for “{{other}}”, not for “{{command}}”.',
    to: '“{{file}}” does not say by its ending what it is to be. Say so by --to: {{formats}}.',
    notWritten: 'Jatra does not write {{format}} from a terminal. It writes {{formats}}.',
    browser: '{{format}} takes a browser to paint. Take SVG here, or export it in the editor.',
    answer: '“{{answer}}” is no answer. Say KEY=VALUE, with one of these keys: {{keys}}.',
    answerValue: '“{{value}}” is no answer to “{{key}}”. It can be: {{allowed}}.',
    rarePaths: '“{{answer}}” is no answer. Say a whole number of percent, rarePaths=0 to rarePaths=100.',
    pickNumber: '“{{number}}” is no number of a map. Say --pick 1 for the first.',
    pick: 'There is no map {{number}} in it: it has {{count, number}}.',
    leaveOut:
      '“{{rule}}” is nothing that can be left out. There are names, quotes, notes, internal, owners, and 2 to 5.',
    language: '“{{language}}” is no language that Jatra speaks. There are en and bn.',
  },
  standardInput: 'Standard input',
  cannotRead: '{{file}} cannot be read: {{why}}',
  cannotReadLine: '{{file}}, line {{line, number}}, cannot be read: {{why}}',
  cannotWrite: '{{file}} cannot be written: {{why}} Nothing was changed.',
  system: {
    noFile: 'there is no such file ({{detail}}).',
    noFolder: 'there is no such folder ({{detail}}).',
    folder: 'it is a folder ({{detail}}).',
    notReadable: 'you may not read it ({{detail}}).',
    notWritable: 'you may not write there ({{detail}}).',
    full: 'the disk is full ({{detail}}).',
    other: 'the system says {{detail}}.',
  },
  notAsked: 'The answer to “{{key}}” changes nothing: this file leaves no doubt there.',
  warning: '{{file}}: {{words}}',
  warningLine: '{{file}}:{{line}}: {{words}}',
  several: '{{file}} holds {{count, number}} maps; this is the first. Take another one by --pick.',
  strict: 'Nothing was written, since warnings are errors here (--strict).',
  wrote: '{{file}}: {{stages}}, {{touchpoints}}, {{annotations}}',
  finding: '{{severity}}: {{sentence}}',
  found_one: '{{count, number}} finding in “{{title}}”.',
  found_other: '{{count, number}} findings in “{{title}}”.',
  foundNothing: 'Nothing found in “{{title}}”.',
}
