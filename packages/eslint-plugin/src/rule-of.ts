import { escapeForLog } from '@error-contracts/runtime/text';
import type { Finding, Fix, Inspection } from '@error-contracts/usage/inspect';
import { type SourceRule, usageRuleTexts } from '@error-contracts/usage/rules';
import type { OptionSchema, Report, RuleContext, RuleModule } from './eslint-types.js';

/** Returns a rule of ESLint that reports what one rule of sources finds. */
export function ruleOf(name: SourceRule, inspect: (context: RuleContext) => Inspection): RuleModule {
  return {
    meta: {
      type: 'problem',
      docs: {
        description: usageRuleTexts[name].description,
        url: `https://error-contracts.dev/docs/rules.md#${name}`,
        recommended: true,
      },
      ...(name === 'no-raw-codes' ? { fixable: 'code' } : {}),
      hasSuggestions: true,
      schema: [SCHEMA],
    },
    create(context) {
      return {
        'Program:exit': () => {
          for (const finding of inspect(context).findings) {
            if (finding.rule === name) context.report(reportOf(finding));
          }
        },
      };
    },
  };
}

const SCHEMA: OptionSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { catalog: { type: 'string', minLength: 1 } },
};

function reportOf({ node, message, help, fix }: Finding): Report {
  // A linter prints it as it is, with what stands in the source.
  const report = { node, message: escapeForLog(`${message} ${help}`) };
  if (fix === undefined) return report;
  const correct = fixerOf(fix);
  return fix.isSafe ? { ...report, fix: correct } : { ...report, suggest: [{ desc: fix.title, fix: correct }] };
}

function fixerOf({ edits }: Fix): NonNullable<Report['fix']> {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}
