export default {
  title: 'Images',
  add: 'Add images',
  hint: 'Drop images here, or paste them.',
  named: 'Image: {{caption}}',
  numbered: 'Image {{number, number}}',
  open: 'Open {{name}}',
  captionOf: 'Caption of image {{number, number}}',
  captionHint: 'What is to be seen?',
  earlier: 'Move image earlier',
  later: 'Move image later',
  remove: 'Delete image',
  actions: 'Actions for {{name}}',
  missing: 'Image is not on this device',
  previous: 'Previous image',
  next: 'Next image',
  place: '{{number, number}} of {{count, number}}',
  adding_one: 'Adding an image…',
  adding_other: 'Adding {{count, number}} images…',
  nowhereToPaste: 'Nothing was pasted. Select one touchpoint or stage, then paste the image again.',
  refused: {
    'too-large':
      '“{{name}}” was not added: it is larger than {{size, number}} MB. Save it smaller and add it again.',
    'too-many-pixels':
      '“{{name}}” was not added: it has more pixels than a browser can open safely. Save it smaller and add it again.',
    'too-many':
      '“{{name}}” was not added: the map holds {{most, number}} images, which is as many as it can. Delete some first.',
    'too-heavy':
      '“{{name}}” was not added: together the images of a map may weigh {{together, number}} MB, so that a file of it can be opened again. All that are there are safe. Delete some first, or add it to another map.',
    svg: '“{{name}}” was not added: SVG drawings can hold more than a picture. Save it as PNG or JPEG and add that.',
    'not-a-picture':
      '“{{name}}” was not added: it is no picture that Jatra knows. PNG, JPEG, WebP, GIF, AVIF and BMP work.',
    'not-read':
      '“{{name}}” was not added: your browser could not read it. Open it elsewhere, save it as PNG or JPEG and add that.',
    gone: '“{{name}}” was not added: what it was for has been deleted meanwhile.',
  },
}
