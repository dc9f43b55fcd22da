import { findIssues } from './find-issues.js';
import { type Issue, issue } from './issue.js';
import { kindOf } from './kind-of.js';
import { nearestCodes } from './nearest-codes.js';
import type { Wire } from './wire.js';

/**
 * Why a value is no response of the catalogue: one Issue per fault, those of the envelope first.
 *
 * To be asked once the guard has said no: it never returns an empty list, and never throws.
 */
export function explain(value: unknown, wire: Wire): readonly Issue[] {
  try {
    const issues = [...findIssues(wire.envelope, value), ...explainCode(value, wire)];
    if (issues.length > 0) return issues;
  } catch {}
  return [issue('', 'unreadable', 'plain JSON', typeof value)];
}

function explainCode(value: unknown, wire: Wire): readonly Issue[] {
  if (kindOf(value) !== 'object') return [];
  const { [wire.code]: code, [wire.data]: data } = value as Record<string, unknown>;
  if (code === undefined) return [];
  const pointer = `/${wire.code}`;
  const { codeType } = wire;
  if (typeof code !== codeType) {
    const near = typeof code === 'number' || `${Number(code)}` === code;
    const hint = near ? `Send the code as a ${codeType}, not a ${typeof code}.` : '';
    return [issue(pointer, 'type', codeType === 'number' ? 'integer' : codeType, kindOf(code), hint)];
  }
  const shape = wire.shapeByCode.get(code);
  if (shape === undefined) {
    const near = Number.isFinite(Number(code)) ? nearestCodes(Number(code), wire.codes).join(' and ') : '';
    return [issue(pointer, 'unknown-code', 'a code of the catalogue', kindOf(code), near && `The nearest: ${near}.`)];
  }
  const issues = data === undefined ? [] : findIssues(wire.shapes[shape] ?? { type: 'null' }, data, `/${wire.data}`);
  if (wire.status)
    issues.push(...explainStatus(value as Record<string, unknown>, wire.status, wire.statusByCode?.get(code)));
  return issues;
}

function explainStatus(value: Record<string, unknown>, name: string, status: number | undefined): readonly Issue[] {
  const received = value[name];
  return received === undefined || received === status
    ? []
    : [issue(`/${name}`, 'status', `${status}`, kindOf(received))];
}
