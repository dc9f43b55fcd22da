import { describe, expect, inject, test } from 'vitest';
import { consumerNames } from './consumer-projects.js';
import { testsOnNode } from './run-on-node.js';

const { compiled } = inject('packed');

test.each(consumerNames)('TypeScript accepts the consumer and every declaration: %s', (consumer) => {
  expect(compiled[consumer]).toEqual({ code: 0, stdout: '', stderr: '' });
});

describe('the Node at hand', () => testsOnNode(process.versions.node, process.execPath));
