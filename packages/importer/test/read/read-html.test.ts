import { expect, test } from 'vitest';
import { readText } from './read-text.js';

function page(rows: string): string {
  return `<!doctype html>\n<title>Errors</title>\n<table>\n<thead><tr><th>Error code</th><th>Description</th></tr></thead>\n${rows}\n</table>`;
}

test.each([
  ['a row', '<tr><td>1000</td><td>No such user</td></tr>', 'No such user'],
  ['cells that are never closed', '<tr><td>1000<td>No such user', 'No such user'],
  ['spaces and line breaks', '<tr><td> 1000\n</td><td>No\n   such <br> user</td></tr>', 'No such\nuser'],
  ['paragraphs', '<tr><td><p>1000</p></td><td><p>a</p><p></p><p>b</p></td></tr>', 'a\nb'],
  ['inline tags', '<tr><td><code>1000</code></td><td>No <b>such</b> <i>user</i></td></tr>', 'No such user'],
  ['entities', '<tr><td>1000</td><td>&lt;b&gt; &amp; &#20320;&nbsp;x</td></tr>', '<b> & 你\u00a0x'],
  ['no script', '<tr><td>1000</td><td>a<script>document.write("b")</script></td></tr>', 'a'],
  [
    'no style, template or comment',
    '<tr><td>1000</td><td>a<style>b{}</style><template>c</template><!--d--></td></tr>',
    'a',
  ],
  ['no event handler', '<tr><td>1000</td><td><img src=x onerror="alert(1)">a</td></tr>', 'a'],
])('reads %s', async (_, row, text) => {
  expect(await readText('html', page(row))).toMatchObject({ rows: [[1000, text, 5]], diagnostics: [] });
});

test('a cell that spans rows is in each of them', async () => {
  const document = `<table><tr><th>module</th><th>code</th><th>message</th></tr>
<tr><td rowspan="2">user</td><td>1000</td><td>a</td></tr>
<tr><td>1001</td><td>b</td></tr>
<tr><td>order</td><td>1002</td><td>c</td></tr></table>`;
  const { full } = await readText('html', document);
  expect(full.rows.map(({ code, text, domain }) => [code, text, domain])).toEqual([
    [1000, 'a', 'user'],
    [1001, 'b', 'user'],
    [1002, 'c', 'order'],
  ]);
});

test('a heading across all columns is reported and left out', async () => {
  expect(await readText('html', page('<tr><td colspan=2>Users</td></tr><tr><td>1000<td>a'))).toMatchObject({
    rows: [[1000, 'a', 5]],
    diagnostics: ['5 warning codes-fit-the-catalogue'],
  });
});

test('a table that a script writes is not read', async () => {
  const script = '<script>var page = "<table><tr><th>code<th>message<tr><td>6666<td>evil</table>"</script>';
  expect((await readText('html', script + page('<tr><td>1000<td>a'))).rows).toEqual([[1000, 'a', 5]]);
});

test('tables in tables are read once each', async () => {
  const layout = `<table><tr><td>Menu</td><td>${page('<tr><td>1000<td>a')}</td></tr></table>`;
  expect((await readText('html', layout)).rows).toEqual([[1000, 'a', 5]]);
});

test.each([
  ['tables in tables without end', '<table><td>'.repeat(50_000)],
  ['tags in tags without end', '<b><p><div>'.repeat(50_000)],
  ['cells that claim thousands of columns', `<table>${'<tr><td colspan=1000 rowspan=60000>x'.repeat(5000)}</table>`],
])('%s is read in a moment', async (_, hostile) => {
  expect((await readText('html', page('<tr><td>1000<td>a') + hostile)).rows).toEqual([[1000, 'a', 5]]);
});
