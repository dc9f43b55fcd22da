import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import fc from 'fast-check';
import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { editJson } from '../../src/json-edit/edit-json.js';
import { anyWishes, isAddition, isInside, keysOf, type PlannedEdit, plannedEdits } from './random-edits.js';
import { anyJsonText } from './random-json.js';

test('any edits of any JSON text give the wanted value, and the rest keeps its bytes', () => {
  let edited = 0;
  const opened: string[] = [];
  fc.assert(
    fc.property(anyJsonText, anyWishes, (text, wishes) => {
      const root = treeOf(text);
      const planned = plannedEdits(root, wishes);
      const result = editJson(
        text,
        planned.map(({ edit }) => edit),
      );
      const resultRoot = treeOf(result);
      expect(outside(result, resultRoot)).toEqual(outside(text, root));
      compare({ text, result, planned, opened }, root, resultRoot);
      edited += planned.length;
    }),
    fuzzRuns(isAll ? 1000 : 300),
  );
  expect(edited).toBeGreaterThan(isAll ? 1000 : 300);
  expect(opened.length).toBeGreaterThan(isAll ? 20 : 6);
});

interface Comparison {
  readonly text: string;
  readonly result: string;
  readonly planned: readonly PlannedEdit[];
  /** The values that were on one line and were expanded. */
  readonly opened: string[];
}

function compare(comparison: Comparison, before: Node, after: Node): void {
  const { text, result, planned } = comparison;
  const own = planned.filter(({ node }) => node === before);
  const set = own.find((one) => !isAddition(one));
  if (set !== undefined) {
    expect(JSON.stringify(getNodeValue(after))).toBe(JSON.stringify('value' in set.edit ? set.edit.value : null));
    return;
  }
  const inside = planned.filter(({ node }) => isInside(node, before));
  if (own.length + inside.length === 0) {
    expect(written(result, after)).toBe(written(text, before));
    return;
  }
  const members =
    before.type === 'array' ? before.children?.map((kept) => ({ kept })) : membersAfter(comparison, before);
  const children = after.children ?? [];
  expect(children.length).toBe(members?.length);
  for (const [index, member] of (members ?? []).entries()) compareMember(comparison, member, children[index]);
  if (mayOpen(comparison, before)) expectOneLineOrLines(comparison, before, after);
  else expectSameGaps(comparison, before, after, members ?? []);
}

type Member = { readonly kept: Node } | { readonly key: string; readonly value: unknown };

function compareMember(comparison: Comparison, member: Member, after: Node | undefined): void {
  if (after === undefined) throw new Error('There are too few members.');
  if (!('kept' in member)) {
    const [key, value] = after.children ?? [];
    expect(key?.value).toBe(member.key);
    expect(JSON.stringify(value && getNodeValue(value))).toBe(JSON.stringify(member.value));
    return;
  }
  const { kept } = member;
  if (kept.type !== 'property') {
    compare(comparison, kept, after);
    return;
  }
  const [[key, value], [newKey, newValue]] = [kept.children ?? [], after.children ?? []];
  if (!key || !value || !newKey || !newValue) throw new Error('A property has a key and a value.');
  const { text, result, planned } = comparison;
  const rename = planned.find(({ node, edit }) => node === kept && 'key' in edit)?.edit;
  if (rename !== undefined) expect(newKey.value).toBe('key' in rename ? rename.key : '');
  else expect(written(result, newKey)).toBe(written(text, key));
  expect(result.slice(endOf(newKey), newValue.offset)).toBe(text.slice(endOf(key), value.offset));
  compare(comparison, value, newValue);
}

/** The properties that an object should have in the end. */
function membersAfter({ planned }: Comparison, object: Node): readonly Member[] {
  const keys = keysOf(object);
  const added = planned.filter((one) => one.node === object && isAddition(one)).map(({ edit }) => edit);
  const addedAfter = (anchor: string | null | undefined) =>
    added.flatMap((edit): readonly Member[] => {
      if (!('value' in edit)) return [];
      const wanted = edit.after === null || keys.includes(edit.after ?? '') ? edit.after : undefined;
      return wanted === anchor ? [{ key: String(edit.path.at(-1)), value: edit.value }] : [];
    });
  const isRemoved = (property: Node) => planned.some(({ node, edit }) => node === property && 'remove' in edit);
  const kept = (object.children ?? []).flatMap((property, index) => [
    ...(isRemoved(property) ? [] : [{ kept: property }]),
    ...addedAfter(keys[index]),
  ]);
  return [...addedAfter(null), ...kept, ...addedAfter(undefined)];
}

/** True for a value that the editor may lay out anew: it is on one line and grows. */
function mayOpen({ text, planned }: Comparison, node: Node): boolean {
  const grows = (one: PlannedEdit) =>
    isAddition(one) || ('value' in one.edit && typeof one.edit.value === 'object' && one.edit.value !== null);
  return (
    (isOneLine(text, node) && planned.some((one) => (one.node === node || isInside(one.node, node)) && grows(one))) ||
    node.children?.length === 0
  );
}

/** An object on one line stays on it while it fits; else each member has a line. */
function expectOneLineOrLines({ text, result, opened }: Comparison, before: Node, after: Node): void {
  const { children = [] } = after;
  if (before.children?.length === 0 || children.length === 0) return;
  if (isOneLine(result, after)) return;
  const starts = children.map(({ offset }) => /\n[ \t]*$/.test(result.slice(0, offset)));
  expect(starts).not.toContain(false);
  const line = result.slice(result.lastIndexOf('\n', after.offset) + 1, after.offset);
  const flat = JSON.stringify(JSON.parse(written(result, after)));
  if (line.length + flat.length <= 50) throw new Error(`This fits on a line: ${flat}`);
  opened.push(written(text, before));
}

/** The text between two members is the same, if no member between them was removed or added. */
function expectSameGaps({ text, result }: Comparison, before: Node, after: Node, members: readonly Member[]): void {
  const old = before.children ?? [];
  for (const [index, member] of members.entries()) {
    const next = members[index + 1];
    if (!('kept' in member) || next === undefined || !('kept' in next)) continue;
    if (old.indexOf(next.kept) !== old.indexOf(member.kept) + 1) continue;
    const [one, other] = [after.children?.[index], after.children?.[index + 1]];
    if (one === undefined || other === undefined) throw new Error('There are too few members.');
    expect(result.slice(endOf(one), other.offset)).toBe(text.slice(endOf(member.kept), next.kept.offset));
  }
  const [first, last] = [members[0], members.at(-1)];
  const [newFirst, newLast] = [after.children?.[0], after.children?.at(-1)];
  if (first && newFirst && 'kept' in first) {
    expect(result.slice(after.offset, newFirst.offset)).toBe(text.slice(before.offset, old[0]?.offset));
  }
  if (last && newLast && 'kept' in last) {
    expect(result.slice(endOf(newLast), endOf(after))).toBe(text.slice(endOf(old.at(-1) ?? before), endOf(before)));
  }
}

function outside(text: string, root: Node): readonly string[] {
  return [text.slice(0, root.offset), text.slice(endOf(root))];
}

function treeOf(text: string): Node {
  JSON.parse(text);
  const root = parseTree(text);
  if (root === undefined) throw new Error('This is not JSON.');
  return root;
}

function written(text: string, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

function isOneLine(text: string, node: Node): boolean {
  return !written(text, node).includes('\n');
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
