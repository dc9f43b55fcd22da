/** The style of the page: light and dark, as the reader's system is. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #15171c);
  --card: light-dark(#fff, #1d2027);
  --ink: light-dark(#1a1d23, #e8eaee);
  --soft: light-dark(#565d69, #a4abb8);
  --line: light-dark(#d5d9e0, #383d48);
  --accent: light-dark(#1d4fd8, #8fb0ff);
  --asserted: light-dark(#0b6b3a, #74d6a0);
  --emitted: light-dark(#8a5200, #f3c26b);
  --never: light-dark(#b3161b, #ff9a94);
  --waived: light-dark(#565d69, #a4abb8);
  font: 15px/1.5 system-ui, sans-serif;
  background: var(--page);
  color: var(--ink);
}
* { box-sizing: border-box; }
body { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0; font-size: 1.5rem; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
.total { margin: .25rem 0 1.5rem; font-size: 1.1rem; }
.soft { color: var(--soft); }
.cards { display: grid; margin-top: 1.5rem; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); }
section { min-width: 0; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .6rem .75rem; font-weight: 600; }
th, td { padding: .35rem .75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 400; }
.errors tbody th { min-width: 19rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font: .85rem/1.6 ui-monospace, monospace; overflow-wrap: break-word; }
.bar { display: block; width: 100%; min-width: 8rem; height: .7rem; margin-top: .4rem; border-radius: .35rem; background: var(--line); }

.bar .asserted { fill: var(--asserted); }
.bar .emitted { fill: var(--emitted); opacity: .7; }
.state { font-weight: 600; white-space: nowrap; }
.state.asserted { color: var(--asserted); }
.state.emitted { color: var(--emitted); }
.state.never { color: var(--never); }
.state.waived { color: var(--waived); }
.below { color: var(--never); font-weight: 600; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .75rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
legend { padding: 0 .25rem; color: var(--soft); font-size: .85rem; }
input { accent-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
body:has(#only-open:checked) tr:is([data-state=asserted], [data-state=waived]) { display: none; }
body:has(#only-emitted:checked) tr[data-state]:not([data-state=emitted]) { display: none; }
body:has(#only-never:checked) tr[data-state]:not([data-state=never]) { display: none; }
body:has(#only-waived:checked) tr[data-state]:not([data-state=waived]) { display: none; }
ul { margin: 0; padding-left: 1.2rem; }
.problems { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--never); border-radius: .5rem; padding: .75rem 1rem .75rem 1.75rem; }
@media (max-width: 45rem) {
  body { padding: 1rem; }
  section :is(th, td) { padding-inline: .4rem; }
  section .bar { min-width: 3rem; }
  .errors thead { display: none; }
  .errors :is(table, tbody, tr, th, td) { display: block; }
  .errors tr { padding: .4rem .75rem; border-top: 1px solid var(--line); }
  .errors :is(tbody th, td) { min-width: 0; padding: .1rem 0; border: 0; text-align: left; white-space: normal; overflow-wrap: anywhere; }
  .errors td:empty { display: none; }
  .errors td[data-column]::before { content: attr(data-column) ': '; color: var(--soft); }
}
@media print { fieldset { display: none; } }
`;
