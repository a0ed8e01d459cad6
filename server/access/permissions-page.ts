/** The sharing matrix as a document for people: docs/permissions.md, written by `npm run generate` from the file that is signed. */
import { conditionCodes } from './codes.ts';
import { matrix, type Cell } from './matrix.ts';
import { roleNames, roles } from './roles.ts';

function cellWords({ grants, silent }: Cell): string {
  if (silent) return '×';
  if (!grants.length) return '–';
  return grants
    .map(({ write, codes }) => `${write ? 'W' : 'R'}${codes.length ? `:${codes.join('+')}` : ''}`)
    .join(' or ');
}

/** A type with every key there is: a condition that cannot be tested even here never holds. */
const allKeys = {
  child: 'c',
  item: 'i',
  meeting: 'm',
  episode: 'e',
  author: 'a',
  holder: 'h',
  district: 'd',
  person: 'p',
  handling: 'h',
};

const escaped = (text: string) => text.replaceAll('|', '\\|');
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** @returns Markdown; the same matrix always gives the same page */
export function permissionsPage(): string {
  const types = [...new Set(matrix.map((row) => row.type))].sort();
  const head = ['field', 'in words', ...roles, 'basis', 'why'];
  return [
    '# Who sees what',
    '',
    'Written by `npm run generate` from `schema/access.csv`, which is the agreement itself. Do not change this page by hand.',
    '',
    '`R` reads, `W` reads and writes, `–` is withheld and says so, `×` is withheld without a word, because a word would tell. The line `*` says which records a role can open at all; it is asked before any field. Letters behind a colon must all hold:',
    '',
    ...Object.entries(conditionCodes).map(
      ([code, { says, tests }]) => `- \`${code}\`: ${says}${tests(allKeys) ? '' : ' (never holds in this version)'}`,
    ),
    '',
    'The columns:',
    '',
    ...roles.map((role) => `- ${role}: ${roleNames[role]}`),
    ...types.flatMap((type) => [
      '',
      `## ${type}`,
      '',
      line(head),
      line(head.map(() => '---')),
      ...matrix
        .filter((row) => row.type === type)
        .map((row) =>
          line([
            `\`${row.field}\``,
            escaped(row.label),
            ...roles.map((role) => escaped(cellWords(row.cells[role]))),
            escaped(row.basis),
            escaped(row.why),
          ]),
        ),
    ]),
    '',
  ].join('\n');
}
