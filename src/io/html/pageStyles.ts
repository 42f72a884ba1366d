/** The style sheet of the page. Its colours are variables, named as those of the theme; the page sets them for either. */
export const PAGE_STYLES = `* {
  box-sizing: border-box;
}
html {
  color-scheme: light dark;
  font:
    15px / 1.45 "Inter Variable",
    Inter,
    "Noto Sans Bengali",
    system-ui,
    sans-serif;
  background: var(--canvas);
  color: var(--ink);
}
body {
  margin: 0;
  height: 100dvh;
  display: grid;
  grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 24rem;
}
header {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 1.5rem;
  padding: 0.75rem 1.25rem;
  background: var(--card);
  border-bottom: 1px solid var(--line);
}
hgroup {
  flex: 1 1 20rem;
  min-width: 0;
}
h1,
h2,
h3,
p,
ul,
dl,
dd {
  margin: 0;
  padding: 0;
}
h1 {
  font-size: 1.25rem;
  line-height: 1.3;
  overflow-wrap: anywhere;
}
hgroup p {
  color: var(--ink2);
  font-size: 0.875rem;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
}
.controls {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem;
}
.controls[hidden] {
  display: none;
}
.controls label {
  color: var(--ink2);
  font-size: 0.875rem;
}
select,
.controls button {
  font: inherit;
  font-size: 0.875rem;
  color: var(--ink);
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 8px;
  min-height: 2.25rem;
  min-width: 2.25rem;
  padding: 0 0.7rem;
}
select {
  max-width: 13rem;
}
.controls button {
  cursor: pointer;
}
.controls button:hover,
select:hover {
  border-color: var(--ink3);
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
/* A landmark, and no box. */
main {
  display: contents;
}
#view {
  position: relative;
  min-height: 0;
  overflow: hidden;
}
#view:focus-visible {
  outline-offset: -2px;
}
#map {
  display: block;
  width: 100%;
  height: 100%;
}
.live #view {
  cursor: grab;
  touch-action: none;
  user-select: none;
  -webkit-user-select: none;
}
.live #view.moving {
  cursor: grabbing;
}
.live #map [data-id] {
  cursor: pointer;
}
.live #view.moving [data-id] {
  cursor: grabbing;
}
#map .faded {
  opacity: 0.35;
}
#map .ring {
  fill: none;
  stroke: var(--accent);
  stroke-width: 3;
  pointer-events: none;
}
aside {
  min-height: 0;
  overflow-y: auto;
  padding: 0 1.25rem 2rem;
  background: var(--card);
  border-inline-start: 1px solid var(--line);
  overflow-wrap: anywhere;
}
section {
  padding-top: 1.25rem;
}
h2 {
  font-size: 1rem;
  padding-bottom: 0.35rem;
  border-bottom: 1px solid var(--line);
}
h3 {
  font-size: 0.9375rem;
}
[data-to] {
  font: inherit;
  color: inherit;
  text-align: start;
  padding: 0;
  border: 0;
  background: none;
}
.live [data-to] {
  cursor: pointer;
}
.live [data-to]:hover {
  color: var(--accent);
}
article {
  margin: 0.5rem -0.75rem 0;
  padding: 0.5rem 0.75rem;
  border-radius: 8px;
  scroll-margin: 1rem;
}
.chosen > h2,
article.chosen {
  background: var(--accentSoft);
}
.lane {
  color: var(--ink3);
  font-size: 0.8125rem;
}
dl {
  font-size: 0.875rem;
  padding-top: 0.25rem;
}
dl div {
  display: grid;
  grid-template-columns: 7rem minmax(0, 1fr);
  gap: 0.5rem;
}
dt {
  color: var(--ink3);
}
dd,
li span,
article p {
  white-space: pre-line;
}
ul {
  list-style: none;
  font-size: 0.875rem;
}
li {
  margin-top: 0.4rem;
  padding: 0.4rem 0.6rem;
  border-radius: 6px;
  background: var(--neutralSoft);
}
li b {
  display: block;
  font-size: 0.75rem;
  font-weight: 600;
  color: var(--neutral);
}
li small {
  display: block;
  font-size: 0.8125rem;
  color: var(--ink2);
}
.pain {
  background: var(--painSoft);
}
.pain b {
  color: var(--pain);
}
.opportunity {
  background: var(--opportunitySoft);
}
.opportunity b {
  color: var(--opportunity);
}
.strength {
  background: var(--strengthSoft);
}
.strength b {
  color: var(--strength);
}
footer {
  margin-top: 2rem;
  color: var(--ink3);
  font-size: 0.8125rem;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (pointer: coarse) {
  select,
  .controls button {
    min-height: 44px;
    min-width: 44px;
  }
  [data-to] {
    min-height: 44px;
    min-width: 44px;
  }
}
@media screen and (max-width: 48rem) {
  body {
    display: block;
    height: auto;
  }
  header {
    padding: 0.6rem 1rem;
    gap: 0.4rem 1rem;
  }
  /* One row, and all the rest for the map: what the field is for shows in what is chosen in it. */
  .controls {
    flex: 1 0 100%;
    gap: 0.4rem;
  }
  .controls label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  select {
    flex: 1 1 5rem;
    min-width: 0;
  }
  .controls button {
    padding: 0 0.6rem;
  }
  #view {
    position: sticky;
    top: 0;
    height: 55vh;
    background: var(--canvas);
    border-bottom: 1px solid var(--line);
  }
  aside {
    overflow: visible;
    border: 0;
    padding: 0 1rem 2rem;
  }
  article,
  section {
    scroll-margin-top: calc(55vh + 1rem);
  }
}
@media print {
  @page {
    margin: 12mm;
  }
  @page map {
    size: landscape;
  }
  html {
    background: none;
    font-size: 10pt;
  }
  body {
    display: block;
    height: auto;
  }
  header,
  aside {
    border: 0;
    padding: 0 0 4mm;
    background: none;
  }
  /* On the sheet of the map: another kind of sheet would begin with it, and end. */
  header {
    page: map;
  }
  .controls,
  .ring,
  .how,
  .to-edit {
    display: none !important;
  }
  hgroup p {
    display: block;
  }
  #view {
    height: auto;
    overflow: visible;
    page: map;
    break-after: page;
  }
  #map {
    height: auto;
    max-height: 150mm;
  }
  aside {
    overflow: visible;
  }
  article,
  li {
    break-inside: avoid;
  }
  h2,
  section > dl {
    break-after: avoid;
  }
  .chosen > h2,
  article.chosen {
    background: none;
  }
  li {
    border: 1px solid var(--line);
  }
}
`
