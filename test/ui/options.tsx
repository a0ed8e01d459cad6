/**
 * What the fixtures' options have in common, in terms of our props. An option that a translation has not taken is an
 * error: otherwise a fixture could be "held" without its point.
 */
import type { ReactNode } from 'react';
import { parse, reactAttributes, toReact } from './html.ts';

export type Options = Record<string, unknown>;

/** Says that a fixture is beyond our props, and why. */
export class LeftOut extends Error {}

/** The value under a name as an object; empty when there is none. */
export function part(options: Options, name: string): Options {
  const value = options[name];
  return typeof value === 'object' && value !== null ? (value as Options) : {};
}

export function list(options: Options, name: string): Options[] {
  const value = options[name];
  return Array.isArray(value) ? (value as Options[]) : [];
}

export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** Fails for options that are set and are not among the names. */
export function only(options: Options, ...names: string[]): void {
  const other = Object.keys(options).filter((name) => !names.includes(name) && options[name] !== undefined);
  if (other.length > 0) throw new Error(`the translation does not know: ${other.join(', ')}`);
}

/** `html`, or `text` as plain text. */
export function content(options: Options, html = 'html', plain = 'text'): ReactNode {
  const markup = text(options, html);
  if (markup && markup !== 'false') return toReact(parse(markup.trim()));
  return text(options, plain);
}

export function attributes(options: Options, name = 'attributes'): Record<string, unknown> {
  return reactAttributes(part(options, name));
}

/** Hint or error message of a field: only their content is ours to give. */
function message(options: Options, name: string): ReactNode {
  const own = part(options, name);
  if (own['classes'] || own['attributes'] || own['visuallyHiddenText']) {
    throw new LeftOut(`a ${name} inside a field has no classes or attributes of its own`);
  }
  return content(own);
}

export function group(options: Options) {
  const own = part(options, 'formGroup');
  if (own['beforeInput'] || own['afterInput'] || own['beforeInputs'] || own['afterInputs'] || own['attributes']) {
    throw new LeftOut('a form group takes only a class: put other things beside the field');
  }
  return {
    hint: message(options, 'hint'),
    error: message(options, 'errorMessage'),
    describedBy: text(options, 'describedBy'),
    groupClassName: text(own, 'classes'),
  };
}

/** Label, hint, error and the rest of a single field. */
export function field(options: Options) {
  const label = part(options, 'label');
  only(label, 'text', 'html', 'classes', 'isPageHeading');
  return {
    label: content(label),
    labelClassName: text(label, 'classes'),
    labelIsHeading: label['isPageHeading'] === true,
    ...group(options),
  };
}

/** Legend, hint, error and the rest of a group of fields. */
export function fieldset(options: Options) {
  const own = part(options, 'fieldset');
  only(own, 'legend', 'classes', 'attributes', 'describedBy');
  const legend = part(own, 'legend');
  only(legend, 'text', 'html', 'classes', 'isPageHeading');
  const shared = group(options);
  return {
    ...shared,
    legend: content(legend),
    legendClassName: text(legend, 'classes'),
    legendIsHeading: legend['isPageHeading'] === true,
    describedBy: text(own, 'describedBy') ?? shared.describedBy,
    fieldsetProps: options['fieldset'] ? { className: text(own, 'classes'), ...attributes(own) } : undefined,
  };
}
