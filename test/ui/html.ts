/**
 * A small reader of HTML, enough for GOV.UK Frontend's reference fixtures and for what React renders: it makes a tree,
 * and from the tree an outline in which white space, the order of attributes and of classes do not count.
 */
import { Fragment, createElement } from 'react';
import type { ReactNode } from 'react';

export interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: Node[];
}
export type Node = Element | string;

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ctdot: '⋯',
  copy: '©',
};

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, , double, single, bare] of source.matchAll(
    /([^\s=/>"']+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g,
  )) {
    if (name) found[name] = decode(double ?? single ?? bare ?? '');
  }
  return found;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:\s+[^\s=/>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/gi;

/** The tree of a piece of HTML. Throws when an element is closed that is not open. */
export function parse(html: string): Node[] {
  const root: Element = { tag: '#root', attributes: {}, children: [] };
  const open = [root];
  const top = () => open[open.length - 1] ?? root;
  let at = 0;
  for (const token of html.matchAll(TOKEN)) {
    if (token.index > at) top().children.push(decode(html.slice(at, token.index)));
    at = token.index + token[0].length;
    const [, closing, opening, attributes = '', selfClosing] = token;
    if (closing) {
      if (top().tag !== closing.toLowerCase()) throw new Error(`</${closing}> closes <${top().tag}>`);
      open.pop();
    } else if (opening) {
      const element: Element = { tag: opening.toLowerCase(), attributes: attributesOf(attributes), children: [] };
      top().children.push(element);
      if (!selfClosing && !VOID.has(element.tag)) open.push(element);
    }
  }
  if (at < html.length) top().children.push(decode(html.slice(at)));
  if (open.length > 1) throw new Error(`<${top().tag}> is never closed`);
  return root.children;
}

/** Attributes that switch on the library's own scripts, which our components replace. */
const SCRIPTED =
  /^data-(module|maxlength|maxwords|threshold|count-type|prevent-double-click|disable-auto-focus|behaviour|remember-expanded)$/;

function attributeLine(element: Element): string {
  return Object.entries(element.attributes)
    .map(([name, value]): [string, string] => {
      const key = name.toLowerCase().replace('data-aria-controls', 'aria-controls');
      if (key === 'class') return [key, [...new Set(value.trim().split(/\s+/))].sort().join(' ')];
      return [key, key === 'style' ? value.replace(/\s+|;\s*$/g, '') : value];
    })
    .filter(([name]) => !SCRIPTED.test(name))
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

/** One line for every element and every text, indented by depth. */
export function outline(nodes: Node[], depth = 0): string {
  const indent = '  '.repeat(depth);
  return nodes
    .flatMap((node) => {
      if (typeof node === 'string') {
        const text = node.replace(/\s+/g, ' ').trim();
        return text ? [indent + text] : [];
      }
      const opening = `${indent}<${[node.tag, attributeLine(node)].filter(Boolean).join(' ')}>`;
      const inner = outline(node.children, depth + 1);
      return inner ? [opening, inner] : [opening];
    })
    .join('\n');
}

const REACT_NAMES: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  spellcheck: 'spellCheck',
  inputmode: 'inputMode',
  autocomplete: 'autoComplete',
  maxlength: 'maxLength',
  hreflang: 'hrefLang',
};

/** The same attributes as React wants them. Those without a name of their own are passed on as they are. */
export function reactAttributes(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value]));
}

function styleOf(source: string): Record<string, string> {
  const rules = source.split(';').map((rule) => rule.split(':').map((half) => half.trim()));
  const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(rules.flatMap(([name, value]) => (name && value ? [[camel(name), value]] : [])));
}

/** React nodes that render to the same HTML. */
export function toReact(nodes: Node[]): ReactNode {
  const children = nodes.map((node): ReactNode => {
    if (typeof node === 'string') return node;
    const { style, ...attributes } = node.attributes;
    const props = { ...reactAttributes(attributes), ...(style ? { style: styleOf(style) } : {}) };
    if (node.tag === 'textarea') return createElement('textarea', { ...props, defaultValue: node.children.join('') });
    if (node.tag === 'title') return createElement('title', props, node.children.join(''));
    return createElement(node.tag, props, ...(node.children.length > 0 ? [toReact(node.children)] : []));
  });
  return createElement(Fragment, null, ...children);
}
