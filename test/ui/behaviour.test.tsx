/** What the components do when someone uses them, as far as it can be said without a browser. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { staysHere } from '../../client/ui/anchor.tsx';
import { autosaveSentence } from '../../client/ui/autosave-status.tsx';
import { afterClick } from '../../client/ui/chosen.ts';
import { DOUBLE_CLICK_MS, clickGate } from '../../client/ui/click-gate.ts';
import { ErrorSummary, errorList } from '../../client/ui/error-summary.tsx';
import { goToField } from '../../client/ui/focus-field.ts';
import { Loading } from '../../client/ui/loading.tsx';
import { tabTitle } from '../../client/ui/page-title.tsx';
import { moveAnnouncement, moveItem } from '../../client/ui/reorder.ts';
import { ReorderList } from '../../client/ui/reorder-list.tsx';
import { RiskTag } from '../../client/ui/risk-tag.tsx';
import { focusOn } from '../../client/ui/skip-link.tsx';
import { nextSorting, sortRows } from '../../client/ui/sort-rows.ts';
import { SortableTable } from '../../client/ui/sortable-table.tsx';
import { tabAfterKey } from '../../client/ui/tab-keys.ts';
import { countSentence, isNear, isOver } from '../../client/ui/text-count.ts';
import { WithheldValue } from '../../client/ui/withheld-value.tsx';
import { WITHHELD_CODES, withheldWords } from '../../client/ui/withheld-reasons.ts';
import { conditionCodes } from '../../server/access/codes.ts';

describe('an agenda that is put in order', () => {
  const agenda = ['A', 'B', 'C'];

  test('moves one item by one place and leaves the list it was given alone', () => {
    expect(moveItem(agenda, 2, 'up')).toEqual(['A', 'C', 'B']);
    expect(moveItem(agenda, 0, 'down')).toEqual(['B', 'A', 'C']);
    expect(agenda).toEqual(['A', 'B', 'C']);
  });

  test('does not move the first up or the last down, and says so', () => {
    expect(moveItem(agenda, 0, 'up')).toBe(agenda);
    expect(moveItem(agenda, 2, 'down')).toBe(agenda);
    expect(moveAnnouncement('Item A', 'up', 0, 3, false)).toBe('Item A is already first');
  });

  test('says where the item is now', () => {
    expect(moveAnnouncement('Item C', 'up', 1, 3, true)).toBe('Item C moved up to position 2 of 3');
  });

  test('names the item on each of its buttons, and keeps the buttons at the ends within reach of the keyboard', () => {
    const html = renderToStaticMarkup(
      <ReorderList
        items={agenda}
        itemKey={String}
        itemName={(item) => `Item ${item}`}
        onReorder={() => {}}
        label="Agenda"
      >
        {(item) => item}
      </ReorderList>,
    );
    expect(html).toContain('Move up<span class="govuk-visually-hidden"> Item B</span>');
    expect(html.match(/aria-disabled="true"/g)).toHaveLength(2);
    expect(html).not.toContain(' disabled');
    expect(html).toContain('aria-live="polite"');
  });
});

describe('errors in a form', () => {
  /** As much of an element as focus needs. */
  function box(attributes: Record<string, string> = {}) {
    const leaving: (() => void)[] = [];
    return {
      attributes,
      focus: vi.fn(),
      blur: () => leaving.forEach((one) => one()),
      hasAttribute: (name: string) => name in attributes,
      setAttribute: (name: string, value: string) => void (attributes[name] = value),
      removeAttribute: (name: string) => void delete attributes[name],
      addEventListener: (_: string, listener: () => void) => void leaving.push(listener),
    };
  }

  test('the summary takes focus when it appears, and gives it up for good when left', () => {
    const summary = box();
    focusOn(summary as unknown as HTMLElement);
    expect(summary.focus).toHaveBeenCalledOnce();
    expect(summary.attributes).toEqual({ tabindex: '-1' });
    summary.blur();
    expect(summary.attributes).toEqual({});
  });

  test('the link to a field shows the question first, then puts focus on the field without scrolling away', () => {
    const done: string[] = [];
    const question = { focus: () => done.push('focus question'), scrollIntoView: () => done.push('show question') };
    const field = {
      focus: (options?: { preventScroll?: boolean }) => done.push(`focus field ${String(options?.preventScroll)}`),
      scrollIntoView: () => done.push('show field'),
    };
    goToField(field, question);
    expect(done).toEqual(['show question', 'focus field true']);
  });

  test('nothing is shown when nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('');
  });

  test('every message of the form is in the list, and leads to its field', () => {
    const errors = errorList(
      { name: { message: 'Enter a name' }, born: { message: 'Enter a date' }, fine: undefined },
      { born: 'born-day' },
    );
    expect(errors).toEqual([
      { text: 'Enter a name', field: 'name' },
      { text: 'Enter a date', field: 'born-day' },
    ]);
    expect(tabTitle('Add a concern', true)).toBe('Error: Add a concern – Safeguarding Panels');
  });
});

describe('keys on tabs', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, null],
    ['ArrowRight', 2, null],
    ['End', 0, 2],
    ['Home', 2, 0],
    ['Enter', 0, null],
  ])('%s on tab %i leads to %s', (key, current, next) => expect(tabAfterKey(key, current, 3)).toBe(next));
});

describe('boxes to tick', () => {
  const items = [
    { value: 'home', text: 'At home' },
    { value: 'school', text: 'At school' },
    { value: 'none', text: 'None of these', exclusive: true },
  ];
  test('stay in the order of the list', () =>
    expect(afterClick(items, ['school'], 'home')).toEqual(['home', 'school']));
  test('are cleared by "None of these"', () => expect(afterClick(items, ['home', 'school'], 'none')).toEqual(['none']));
  test('clear "None of these"', () => expect(afterClick(items, ['none'], 'home')).toEqual(['home']));
  test('are unticked by a second click', () => expect(afterClick(items, ['home'], 'home')).toEqual([]));
});

describe('a button', () => {
  test('takes a double click as one', () => {
    const gate = clickGate();
    expect(gate.admits(0)).toBe(true);
    expect(gate.admits(200)).toBe(false);
    expect(gate.admits(DOUBLE_CLICK_MS)).toBe(true);
  });

  test('stays shut until its work is done, also when the work fails', async () => {
    const gate = clickGate();
    const failing = Promise.reject(new Error('no network'));
    gate.admits(0);
    gate.holdFor(failing);
    expect(gate.admits(60_000)).toBe(false);
    await failing.catch(() => {});
    expect(gate.admits(60_000)).toBe(true);
  });
});

describe('a link', () => {
  const click = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false };
  test('within the service does not load the page again', () => {
    expect(staysHere(click, { href: '/children' })).toBe(true);
    expect(staysHere(click, { href: '?after=20' })).toBe(true);
  });
  test.each([
    ['to another site', click, { href: 'https://example.org' }],
    ['to another host', click, { href: '//example.org' }],
    ['to a file', click, { href: '/agenda.pdf', download: '' }],
    ['opened in a new tab', { ...click, ctrlKey: true }, { href: '/children' }],
  ])('%s is left to the browser', (_, event, link) => expect(staysHere(event, link)).toBe(false));
});

describe('a value that is not shared', () => {
  test('says why in a sentence, for every reason that the server knows', () => {
    const reasons = Object.values(conditionCodes).map(({ reason }) => reason);
    expect([...new Set(reasons)].filter((reason) => !WITHHELD_CODES.includes(reason))).toEqual([]);
    const sentences = WITHHELD_CODES.map((code) => withheldWords(code).sentence);
    expect(new Set(sentences).size).toBe(WITHHELD_CODES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('is still withheld when the reason is not known', () => {
    for (const code of ['SOMETHING_NEW', 'constructor', '', null, undefined]) {
      expect(withheldWords(code).short).toBe('Not shared with you');
    }
  });

  test('can be heard as well as seen', () => {
    const html = renderToStaticMarkup(<WithheldValue reason="NOT_SHARED_WITH_ROLE" />);
    expect(html).toContain('Not shared with your role<span class="govuk-visually-hidden">. The information sharing');
  });
});

describe('a table that can be sorted', () => {
  const rows = [{ n: 10 }, { n: 2 }, { n: null }, { n: 33 }];
  test('puts numbers in order as numbers, and rows without one last either way', () => {
    expect(sortRows(rows, (row) => row.n, 'ascending').map((row) => row.n)).toEqual([2, 10, 33, null]);
    expect(sortRows(rows, (row) => row.n, 'descending').map((row) => row.n)).toEqual([33, 10, 2, null]);
  });

  test('is turned round by a second click on the same column', () => {
    const once = nextSorting(null, 'due');
    expect(once).toEqual({ column: 'due', direction: 'ascending' });
    expect(nextSorting(once, 'due').direction).toBe('descending');
    expect(nextSorting(once, 'owner')).toEqual({ column: 'owner', direction: 'ascending' });
  });

  test('says which column it is sorted by, and which can be', () => {
    const columns = [
      {
        key: 'n',
        head: 'Number',
        cell: (row: { n: number | null }) => row.n,
        sortBy: (row: { n: number | null }) => row.n,
      },
      { key: 'plain', head: 'Plain', cell: () => '' },
    ];
    const html = renderToStaticMarkup(
      <SortableTable
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.n)}
        defaultSorting={{ column: 'n', direction: 'descending' }}
      />,
    );
    expect(html).toContain('aria-sort="descending"');
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html.indexOf('>33<')).toBeLessThan(html.indexOf('>2<'));
  });
});

describe('words that tell how things stand', () => {
  test('a risk is said in words and not by colour alone', () => {
    expect(renderToStaticMarkup(<RiskTag level="HIGH" provisional />)).toContain('>High risk (provisional)<');
  });

  test('a limit counts words or characters, and never cuts anything off', () => {
    expect(countSentence('one two', { words: 3 })).toBe('You have 1 word remaining');
    expect(countSentence('abcd', { characters: 2 })).toBe('You have 2 characters too many');
    expect(isOver('abcd', { characters: 4 })).toBe(false);
    expect(isNear('abc', { characters: 100, threshold: 75 })).toBe(false);
  });

  test('autosave never says saved before it is', () => {
    expect(autosaveSentence('unchanged')).toBe('');
    expect(autosaveSentence('saving')).toBe('Saving…');
    expect(autosaveSentence('saved', '2025-01-14T10:42:00Z')).toBe('Saved at 10:42am');
    expect(autosaveSentence('kept-here')).toBe('Not saved: kept on this device, will retry');
  });

  test('loading is not said at once, and its place is kept', () => {
    expect(renderToStaticMarkup(<Loading />)).toBe('<div role="status" class="app-loading app-no-print"></div>');
    expect(renderToStaticMarkup(<Loading what="the agenda" after={0} />)).toContain('Loading the agenda …');
  });
});
