/**
 * Our components against GOV.UK Frontend's own reference fixtures: for the same options, the same elements, classes,
 * ids and ARIA attributes. What is compared is the page before any script has run; attributes that only switch on the
 * library's scripts are passed over, because our components have scripts of their own.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { outline, parse } from './html.ts';
import { LeftOut } from './options.tsx';
import type { Options } from './options.tsx';
import { FIELDS } from './translate-fields.tsx';
import { PAGES } from './translate-pages.tsx';

interface Fixture {
  name: string;
  options: Options;
  html: string;
}

const FOLDER = new URL('../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url);
const TRANSLATIONS = { ...FIELDS, ...PAGES };

/** Components of the library that this service does not use. */
const NOT_OURS: Record<string, string> = {
  'cookie-banner': 'the service sets only the cookie of the session, which needs no consent',
  'exit-this-page': 'practitioners use this service at work, not victims at home',
  feedback: 'feedback goes to the partnership, not to GOV.UK',
  footer: 'carries the crest',
  header: 'carries the crown',
  'language-navigation': 'the service is in English',
  'password-input': 'people sign in with their own organisation',
  'phase-banner': 'the service has no phases',
  'task-list': 'no page is a list of tasks to complete',
};

/** Fixtures of components that we have, which our props cannot express: name and reason. */
const LEFT_OUT: Record<string, Record<string, string>> = {
  accordion: {
    'with translations': 'the words of the buttons are fixed: the service speaks English',
  },
  'character-count': {
    'with custom textarea description': 'the words of the count are fixed: the service speaks English',
    'with translations': 'the words of the count are fixed: the service speaks English',
    'to configure in JavaScript': 'a count without a limit counts nothing',
    'with neither maxlength nor maxwords set': 'a count without a limit counts nothing',
    'with neither maxlength, maxwords nor textarea description set': 'a count without a limit counts nothing',
  },
  'date-input': {
    'with values, name prefix and custom names': 'the names of the three fields come from the name of the date',
    'with nested name': 'the names of the three fields come from the name of the date',
  },
  'error-summary': {
    'autofocus disabled': 'a summary without an error or a sentence is not shown',
    'autofocus explicitly enabled': 'a summary without an error or a sentence is not shown',
  },
  'file-upload': {
    enhanced: 'files are chosen with the browser’s own control',
    'enhanced, with error message and hint': 'files are chosen with the browser’s own control',
    'enhanced, multiple files': 'files are chosen with the browser’s own control',
    'enhanced, custom wrapper classes and attributes': 'files are chosen with the browser’s own control',
    translated: 'files are chosen with the browser’s own control',
    'translated, no javascript enhancement': 'the words of the control are the browser’s own',
    'with value': 'browsers do not let a page fill in a file',
  },
};

function fixturesOf(component: string): Fixture[] {
  const file = JSON.parse(readFileSync(new URL(`${component}/fixtures.json`, FOLDER), 'utf8')) as {
    fixtures: Fixture[];
  };
  return file.fixtures;
}

const components = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(Object.entries(TRANSLATIONS))('%s', (component, translate) => {
  const leftOut = LEFT_OUT[component] ?? {};
  const all = fixturesOf(component);

  test.each(all.filter(({ name }) => !(name in leftOut)))('is marked up like GOV.UK: $name', ({ options, html }) => {
    const ours = renderToStaticMarkup(translate(options));
    expect(outline(parse(ours))).toBe(outline(parse(html)));
  });

  if (Object.keys(leftOut).length === 0) return;
  test('leaves out only what it says it cannot express', () => {
    for (const name of Object.keys(leftOut)) {
      const fixture = all.find((one) => one.name === name);
      expect(fixture, name).toBeDefined();
      const differs = () =>
        outline(parse(renderToStaticMarkup(translate(fixture?.options ?? {})))) !== outline(parse(fixture?.html ?? ''));
      const refused = () => {
        try {
          return differs();
        } catch (error) {
          return error instanceof LeftOut;
        }
      };
      expect(refused(), `${name} could be held`).toBe(true);
    }
  });
});

test('every component of the library is either held or left out for a reason', () => {
  const unknown = components.filter((name) => !(name in TRANSLATIONS) && !(name in NOT_OURS));
  expect(unknown).toEqual([]);
});

test('the number of fixtures that are held does not shrink unnoticed', () => {
  const held = Object.keys(TRANSLATIONS).flatMap((component) =>
    fixturesOf(component).filter(({ name }) => !(name in (LEFT_OUT[component] ?? {}))),
  );
  const total = components.flatMap(fixturesOf).length;
  expect({ held: held.length, total }).toEqual({ held: 600, total: 725 });
});
