import { describe, expect, test } from 'vitest';
import { readText } from './read-text.js';

const HEAD = '| 代码 | 描述 |\n| :--- | ---: |\n';

test.each([
  ['a row', '| 1000 | 系统繁忙 |', '系统繁忙'],
  ['backslash escapes', '| 1000 | 失败\\(错误\\) 2\\*3 |', '失败(错误) 2*3'],
  ['an escaped bar', '| 1000 | a \\| b |', 'a | b'],
  ['a full-width bar', '| 1000 | a｜b |', 'a｜b'],
  ['back-ticks', '| `1000` | `user_id` is ``a`b`` |', 'user_id is a`b'],
  ['an escaped bar in back-ticks', '| 1000 | `a\\|b` |', 'a|b'],
  ['emphasis and a link', '| **1000** | *no* [user](https://x.example/a) ![seen](x.png) |', 'no user seen'],
  ['paragraphs', '| <p>1000</p><p></p> | <p>用户不存在</p><p></p> |', '用户不存在'],
  ['several paragraphs and breaks', '| 1000 | <p>a</p><p>b<br>c<br/></p> |', 'a\nb\nc'],
  ['entities', '| 1000 | &lt;b&gt; &amp; &#x4F60; |', '<b> & 你'],
  ['escaped text beside a tag', '| 1000 | \\<b\\> <i>x</i> &amp;lt; |', '<b> x &lt;'],
  ['a script', '| 1000 | a<script>alert("b")</script> <!-- c --> |', 'a'],
  ['a style', '| 1000 | a<style>p { color: red }</style> |', 'a'],
  ['no bars at the ends', '1000 | 系统繁忙', '系统繁忙'],
  ['an unclosed back-tick', '| 1000 | a ` b |', 'a ` b'],
  ['a backslash at the end', '| 1000 | a\\ |', 'a\\'],
  ['a list outside a table', '| 1000 | 1. a |', '1. a'],
  ['braces', "| 1000 | it's {name} |", "it's {name}"],
])('reads %s', async (_, row, text) => {
  expect(await readText('markdown', HEAD + row)).toMatchObject({ rows: [[1000, text, 3]], diagnostics: [] });
});

test('reads several tables, reports those without errors, and ignores code blocks', async () => {
  const document = `---
title: x
---

# 错误代码

| HTTP | Meaning |
|------|---------|
| 404  | gone    |

${HEAD}| 1000 | a |

\`\`\`md
${HEAD}| 9999 | in code |
\`\`\`

- in a list

  | apiCode | Description |
  |---|---|
  | 2000 | b |

> | Error code | Message |
> |---|---|
> | 3000 | c |
`;
  expect(await readText('markdown', document)).toMatchObject({
    rows: [
      [1000, 'a', 13],
      [2000, 'b', 25],
      [3000, 'c', 29],
    ],
    diagnostics: ['7 warning tables-have-codes-and-texts'],
  });
});

test('reads HTML tables between Markdown, but not in code blocks', async () => {
  const document = `${HEAD}| 1000 | a |

<table>
<tr><th>code</th><th>message</th></tr>

<tr><td>2000</td><td>b</td></tr>
</table>

\`\`\`html
<table><tr><th>code<th>message<tr><td>9999<td>in code</table>
\`\`\`
`;
  expect((await readText('markdown', document)).rows).toEqual([
    [1000, 'a', 3],
    [2000, 'b', 8],
  ]);
});

describe('a long table', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `| ${1000 + index} | Text **${index}** \\(x\\) |`);
  const fewer = rows.slice(0, 2000).join('\n');

  test('of ten thousand rows is read completely, each row with its line', async () => {
    const document = `# Title\n\n${HEAD}${rows.join('\n')}\n\n| code | message |\n|---|---|\n| 90000 | last |\n`;
    const { rows: read, diagnostics } = await readText('markdown', document);
    expect(diagnostics).toEqual([]);
    expect(read).toHaveLength(10_001);
    for (const index of [0, 1, 1998, 1999, 2000, 5000, 9999]) {
      expect(read[index]).toEqual([1000 + index, `Text ${index} (x)`, 5 + index]);
    }
    expect(read[10_000]).toEqual([90_000, 'last', 10_008]);
  });

  test('is not a table inside a code block', async () => {
    const document = `\`\`\`\n${HEAD}${fewer}\n\`\`\`\n\n${HEAD}| 1 | a |\n`;
    expect((await readText('markdown', document)).rows).toEqual([[1, 'a', 2008]]);
  });

  test('goes on with rows that have no bar in front', async () => {
    const document = `${HEAD}${fewer}\n90000 | last\n`;
    expect((await readText('markdown', document)).rows.at(-1)).toEqual([90_000, 'last', 2003]);
  });
});

test('a bar that belongs to a text is reported, and the text is not cut off', async () => {
  const { full } = await readText('markdown', `${HEAD}| 1000 | a | b |\n`);
  expect(full.rows).toEqual([]);
  expect(full.diagnostics).toMatchObject([
    {
      rule: 'rows-fit-their-header',
      line: 3,
      message: 'The row has 3 cells, but the header has 2.',
      value: '"b"',
      help: 'The further cells were not used, as a page would not show them. If the bar belongs to a text, write \\|.',
    },
  ]);
});

test.each([
  ['an image that never ends', '![a]('.repeat(50_000)],
  ['a nested list', '- '.repeat(50_000)],
  [
    'a list that gets deeper and deeper',
    Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  ],
  ['emphasis that never ends', '*a **b '.repeat(50_000)],
  ['a fence that never ends', '````\n'.repeat(20_000)],
])('%s is read in a moment', async (_, hostile) => {
  const { rows } = await readText('markdown', `${HEAD}| 1000 | a |\n\n${hostile}`);
  expect(rows).toEqual([[1000, 'a', 3]]);
});

test.each([
  ['a line of a million cells', '|a'.repeat(1_000_000)],
  ['quotes in quotes without end', '>'.repeat(1_000_000)],
])('%s is refused', async (_, hostile) => {
  expect((await readText('markdown', `${HEAD}| 1000 | a |\n\n${hostile}`)).full.diagnostics).toMatchObject([
    { line: 5, message: 'This line has more than 1000 bars or quote marks.' },
  ]);
});
