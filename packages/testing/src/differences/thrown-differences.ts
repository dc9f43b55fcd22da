import { brandOf } from '@error-contracts/runtime/brand';
import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { Expectation } from '../expected/expectation.js';
import type { Kit } from '../kit.js';
import { describeThrown } from '../report/describe-thrown.js';
import { showText, showValue } from '../report/show-value.js';
import { identifyThrown } from '../response/identify-response.js';
import type { Outcome } from '../thrown/outcome-of.js';
import { bodyDifferences } from './body-differences.js';
import { dataDifferences } from './data-differences.js';
import type { Difference } from './difference.js';
import { inOrder } from './in-order.js';
import type { ResponseFindings } from './response-differences.js';

/** An error of any copy of the server's package, or of the client's. */
interface ContractErrorLike {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly data?: unknown;
  readonly errors?: unknown;
}

const NOTHING = { received: undefined, code: undefined, data: undefined, isIt: false } as const;

/** Returns in what something thrown differs from an error of the contract and from what a test expects. */
export function thrownDifferences(outcome: Outcome, expected: Expectation, kit: Kit): ResponseFindings {
  const wanted = `${expected.error?.name ?? 'an error'} of the catalogue ${kit.contract.name}`;
  if ('problem' in outcome) return unknown(wanted, outcome.problem);
  if ('returned' in outcome) {
    const received = `nothing: ${outcome.from} gave ${showValue(outcome.returned, 80)}`;
    const help = brandOf(outcome.returned) === undefined ? undefined : 'It is returned: throw it.';
    return { ...NOTHING, differences: [oneError(wanted, received, help)] };
  }
  const { thrown } = outcome;
  const brand = brandOf(thrown);
  if (brand === undefined)
    return { ...NOTHING, differences: [oneError(wanted, describeThrown(thrown), helpFor(thrown))] };
  if (brand.catalog !== kit.contract.name) {
    const difference: Difference = {
      kind: 'catalog',
      expected: kit.contract.name,
      received: `${showText(brand.catalog, 80)} (${showText(brand.name, 80)})`,
      help: 'It is an error of another catalogue: make a kit for that one with createContractTesting.',
    };
    return { ...NOTHING, differences: [difference] };
  }
  try {
    const all = errorsOf(thrown as ContractErrorLike);
    const one = all.find((each) => entryOf(each, kit) === expected.error) ?? (thrown as ContractErrorLike);
    return ofOne(one, expected, kit);
  } catch (failure) {
    // A getter or a proxy in its data threw.
    return unknown(wanted, `It could not be read: ${describeThrown(failure)}`);
  }
}

function unknown(wanted: string, problem: string): ResponseFindings {
  return { ...NOTHING, differences: [oneError(wanted, problem)], problem };
}

function ofOne(error: ContractErrorLike, expected: Expectation, kit: Kit): ResponseFindings {
  const received = entryOf(error, kit);
  const isNamed = expected.error === undefined || received === expected.error;
  const inData = expected.hasData ? dataDifferences(expected.data, error.data ?? null) : [];
  const found: Difference[] = [...inData];
  if (!isNamed) {
    const name = received?.name ?? showText(String(brandOf(error)?.name), 80);
    found.push({ kind: 'name', expected: expected.error?.name ?? '', received: name });
    found.push({ kind: 'code', expected: showValue(expected.error?.code), received: showValue(received?.code) });
  } else if (received !== undefined) {
    // The brand says which error it is. JavaScript lets anybody change the rest.
    if (error.code !== received.code) {
      found.push({ kind: 'code', expected: showValue(received.code), received: showValue(error.code) });
    }
    found.push(...inBody(error, received, kit));
  } else {
    found.push({ kind: 'name', expected: 'a known name', received: showText(String(brandOf(error)?.name), 80) });
  }
  return {
    differences: inOrder(found),
    received,
    code: received?.code,
    data: error.data,
    isIt: isNamed && inData.length === 0,
  };
}

/** Looks at the body that a server would send for the error: plain JavaScript can give it wrong data. */
function inBody(error: ContractErrorLike, received: ContractEntry, kit: Kit): readonly Difference[] {
  const { envelope } = kit.contract;
  const body = brandOf(error)?.body?.(error);
  // What the server gives for each response is not known here.
  if (body === undefined || envelope.properties.length > 0 || envelope.list !== undefined) return [];
  return bodyDifferences({ status: null, headers: {}, body, text: null, source: 'plain' }, received, kit);
}

function errorsOf(thrown: ContractErrorLike): readonly ContractErrorLike[] {
  return Array.isArray(thrown.errors) && thrown.errors.length > 0 ? thrown.errors : [thrown];
}

function entryOf(error: unknown, { errors }: Kit): ContractEntry | undefined {
  return errors.byName(brandOf(error)?.name);
}

function oneError(expected: string, received: string, help?: string): Difference {
  return { kind: 'error', expected, received, ...(help === undefined ? {} : { help }) };
}

function helpFor(thrown: unknown): string | undefined {
  if (thrown === undefined) return 'Was it thrown, or is the function to be passed that throws it?';
  try {
    return identifyThrown(thrown).source === 'none' ? undefined : 'It has a response: use toSatisfyErrorContract.';
  } catch {
    return undefined;
  }
}
