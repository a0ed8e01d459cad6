/** How the options of the form fixtures read in our props. */
import type { ComponentProps, ReactElement } from 'react';
import { Checkboxes } from '../../client/ui/checkboxes.tsx';
import type { CheckboxItem } from '../../client/ui/chosen.ts';
import type { ChoiceItem, Choices } from '../../client/ui/choice.tsx';
import { DateInput } from '../../client/ui/date-input.tsx';
import type { DatePart } from '../../client/ui/date-parts.ts';
import { ErrorMessage } from '../../client/ui/error-message.tsx';
import { FileInput } from '../../client/ui/file-input.tsx';
import { Fieldset } from '../../client/ui/fieldset.tsx';
import { Hint } from '../../client/ui/hint.tsx';
import { Input } from '../../client/ui/input.tsx';
import { Label } from '../../client/ui/label.tsx';
import { Radios } from '../../client/ui/radios.tsx';
import { Select } from '../../client/ui/select.tsx';
import type { SelectItem } from '../../client/ui/select.tsx';
import { Textarea } from '../../client/ui/textarea.tsx';
import { LeftOut, attributes, content, field, fieldset, list, only, part, text } from './options.tsx';
import type { Options } from './options.tsx';

const FIELD = ['id', 'name', 'label', 'hint', 'errorMessage', 'describedBy', 'formGroup', 'classes', 'attributes'];
const WRITING = ['value', 'disabled', 'autocomplete', 'spellcheck'];

function flag(options: Options, name: string): boolean | undefined {
  return typeof options[name] === 'boolean' ? options[name] : undefined;
}

function affix(options: Options, side: 'prefix' | 'suffix'): ComponentProps<'div'> | undefined {
  if (!options[side]) return undefined;
  const own = part(options, side);
  return { children: content(own), className: text(own, 'classes'), ...attributes(own) };
}

function common(options: Options) {
  return { id: text(options, 'id'), name: text(options, 'name'), className: text(options, 'classes') };
}

function input(options: Options): ReactElement {
  only(
    options,
    ...FIELD,
    ...WRITING,
    'type',
    'pattern',
    'inputmode',
    'autocapitalize',
    'prefix',
    'suffix',
    'inputWrapper',
  );
  const wrapper = part(options, 'inputWrapper');
  return (
    <Input
      {...field(options)}
      {...common(options)}
      defaultValue={text(options, 'value')}
      disabled={flag(options, 'disabled')}
      autoComplete={text(options, 'autocomplete')}
      autoCapitalize={text(options, 'autocapitalize')}
      pattern={text(options, 'pattern')}
      inputMode={text(options, 'inputmode') as ComponentProps<'input'>['inputMode']}
      prefixProps={affix(options, 'prefix')}
      suffixProps={affix(options, 'suffix')}
      wrapperProps={{ className: text(wrapper, 'classes'), ...attributes(wrapper) }}
      {...(options['type'] ? { type: text(options, 'type') } : {})}
      spellCheck={flag(options, 'spellcheck')}
      {...attributes(options)}
    />
  );
}

function textarea(options: Options, limit?: ComponentProps<typeof Textarea>['limit'], countClassName?: string) {
  return (
    <Textarea
      {...field(options)}
      {...common(options)}
      defaultValue={text(options, 'value')}
      autoComplete={text(options, 'autocomplete')}
      spellCheck={flag(options, 'spellcheck')}
      {...(options['rows'] ? { rows: Number(options['rows']) } : {})}
      limit={limit}
      countClassName={countClassName}
      {...attributes(options)}
    />
  );
}

function counted(options: Options): ReactElement {
  const { maxlength, maxwords, countType, threshold } = options;
  if (!maxlength && !maxwords) throw new LeftOut('a count without a limit counts nothing');
  if (options['textareaDescriptionText'] || options['charactersUnderLimitText']) {
    throw new LeftOut('the words of the count are fixed: this service speaks English');
  }
  only(options, ...FIELD, ...WRITING, 'rows', 'maxlength', 'maxwords', 'countType', 'threshold', 'countMessage');
  const most = Number(maxwords ?? maxlength);
  const inWords = maxwords !== undefined || countType === 'words';
  const near = threshold === undefined ? {} : { threshold: Number(threshold) };
  return textarea(
    options,
    { ...(inWords ? { words: most } : { characters: most }), ...near },
    text(part(options, 'countMessage'), 'classes'),
  );
}

function select(options: Options): ReactElement {
  only(options, ...FIELD, 'items', 'value', 'disabled');
  const items = list(options, 'items').map((item): SelectItem | null => {
    if (!item) return null;
    only(item, 'text', 'value', 'selected', 'disabled', 'attributes');
    return {
      text: text(item, 'text') ?? '',
      ...(item['value'] === undefined ? {} : { value: String(item['value']) }),
      disabled: flag(item, 'disabled'),
      attributes: attributes(item),
    };
  });
  const selected = list(options, 'items').find((item) => item && item['selected'] === true);
  const unselected = list(options, 'items').find((item) => item && item['selected'] === false);
  const value = selected ? (selected['value'] ?? selected['text']) : unselected ? undefined : options['value'];
  return (
    <Select
      {...field(options)}
      {...common(options)}
      items={items}
      defaultValue={value === undefined ? undefined : String(value)}
      {...attributes(options)}
    />
  );
}

const CHOICE = [
  'value',
  'text',
  'html',
  'id',
  'name',
  'hint',
  'label',
  'checked',
  'disabled',
  'conditional',
  'attributes',
  'behaviour',
  'divider',
];

function choices(options: Options): Choices<CheckboxItem> {
  return list(options, 'items').map((item) => {
    if (!item) return null;
    only(item, ...CHOICE);
    if (item['divider']) return { divider: String(item['divider']) };
    const label = part(item, 'label');
    const hint = part(item, 'hint');
    only(hint, 'text', 'html');
    return {
      value: text(item, 'value') ?? '',
      text: content(item),
      hint: content(hint),
      id: text(item, 'id'),
      name: text(item, 'name'),
      disabled: flag(item, 'disabled'),
      exclusive: item['behaviour'] === 'exclusive',
      conditional: content(part(item, 'conditional')),
      labelProps: { className: text(label, 'classes'), ...attributes(label) },
      attributes: attributes(item),
    };
  });
}

/** The values that are chosen: a `checked` on an item goes before the list of values. */
function chosen(options: Options, values: unknown[]): string[] {
  return list(options, 'items')
    .filter((item) => item && (item['checked'] ?? values.some((value) => value === item['value'])))
    .map((item) => String(item['value']));
}

const CHOICES = [
  'name',
  'idPrefix',
  'items',
  'fieldset',
  'hint',
  'errorMessage',
  'formGroup',
  'classes',
  'attributes',
  'describedBy',
];

function choiceGroup(options: Options) {
  return {
    ...fieldset(options),
    name: text(options, 'name') ?? '',
    idPrefix: text(options, 'idPrefix'),
    className: text(options, 'classes'),
    attributes: attributes(options),
  };
}

function radios(options: Options): ReactElement {
  only(options, ...CHOICES, 'value');
  const [value] = chosen(options, options['value'] ? [options['value']] : []);
  return <Radios {...choiceGroup(options)} items={choices(options) as Choices<ChoiceItem>} defaultValue={value} />;
}

function checkboxes(options: Options): ReactElement {
  only(options, ...CHOICES, 'values');
  const values = Array.isArray(options['values']) ? (options['values'] as unknown[]) : [];
  return <Checkboxes {...choiceGroup(options)} items={choices(options)} defaultValue={chosen(options, values)} />;
}

const PARTS: DatePart[] = ['day', 'month', 'year'];

function dateInput(options: Options): ReactElement {
  if (list(options, 'items').some((item) => !PARTS.includes(item['name'] as DatePart))) {
    throw new LeftOut('a date has a day, a month and a year, by those names');
  }
  only(
    options,
    'id',
    'namePrefix',
    'fieldset',
    'hint',
    'errorMessage',
    'formGroup',
    'classes',
    'attributes',
    'items',
    'values',
    ...PARTS,
  );
  const items = list(options, 'items');
  const given = new Map(
    PARTS.map((name) => [name, { ...part(options, name), ...items.find((item) => item['name'] === name) }]),
  );
  const show = PARTS.filter((name) =>
    items.length > 0 ? items.some((item) => item['name'] === name) : options[name] !== false,
  );
  const prefix = text(options, 'namePrefix');
  const partProps: Partial<Record<DatePart, ComponentProps<'input'>>> = {};
  const labels: Partial<Record<DatePart, string>> = {};
  for (const [name, own] of given) {
    only(own, 'name', 'label', 'id', 'classes', 'value', 'error', 'pattern', 'inputmode', 'autocomplete', 'attributes');
    if (own['name'] && own['name'] !== name)
      throw new LeftOut('the names of the three fields come from the name of the date');
    if (own['label']) labels[name] = String(own['label']);
    const value = own['value'] ?? part(options, 'values')[prefix ? `${prefix}-${name}` : name];
    partProps[name] = {
      className: text(own, 'classes'),
      ...(own['id'] ? { id: text(own, 'id') } : {}),
      ...(value === undefined ? { value: undefined } : { value: String(value) }),
      ...(own['inputmode'] ? { inputMode: 'text' as const } : {}),
      pattern: text(own, 'pattern'),
      autoComplete: text(own, 'autocomplete'),
      ...attributes(own),
    };
  }
  const marked = show.filter((name) => given.get(name)?.['error'] === true);
  const classed = show.some((name) => text(given.get(name) ?? {}, 'classes')?.includes('govuk-input--error'));
  const spared = show.filter((name) => given.get(name)?.['error'] !== false);
  const errorParts = marked.length > 0 ? marked : classed ? [] : options['errorMessage'] ? spared : [];
  return (
    <DateInput
      {...fieldset(options)}
      id={text(options, 'id')}
      namePrefix={prefix}
      show={show}
      labels={labels}
      errorParts={errorParts}
      partProps={partProps}
      className={text(options, 'classes')}
      attributes={attributes(options)}
    />
  );
}

function fileInput(options: Options): ReactElement {
  if (options['javascript']) throw new LeftOut('files are chosen with the browser’s own control');
  if (options['chooseFilesButtonText']) throw new LeftOut('the words of the control are the browser’s own');
  if (options['value']) throw new LeftOut('browsers do not let a page fill in a file');
  only(options, ...FIELD, 'multiple', 'disabled');
  return (
    <FileInput
      {...field(options)}
      {...common(options)}
      multiple={flag(options, 'multiple')}
      disabled={flag(options, 'disabled')}
      {...attributes(options)}
    />
  );
}

function label(options: Options): ReactElement {
  only(options, 'text', 'html', 'classes', 'isPageHeading', 'for', 'attributes');
  return (
    <Label
      isHeading={options['isPageHeading'] === true}
      className={text(options, 'classes')}
      htmlFor={text(options, 'for')}
      {...attributes(options)}
    >
      {content(options)}
    </Label>
  );
}

function hint(options: Options): ReactElement {
  only(options, 'text', 'html', 'classes', 'id', 'attributes');
  return (
    <Hint id={text(options, 'id')} className={text(options, 'classes')} {...attributes(options)}>
      {content(options)}
    </Hint>
  );
}

function errorMessage(options: Options): ReactElement {
  only(options, 'text', 'html', 'classes', 'id', 'attributes', 'visuallyHiddenText');
  return (
    <ErrorMessage
      id={text(options, 'id')}
      className={text(options, 'classes')}
      visuallyHiddenText={text(options, 'visuallyHiddenText')}
      {...attributes(options)}
    >
      {content(options)}
    </ErrorMessage>
  );
}

function fieldsetOf(options: Options): ReactElement {
  only(options, 'legend', 'classes', 'role', 'describedBy', 'attributes', 'html');
  const { legend, legendClassName, legendIsHeading } = fieldset({ fieldset: { legend: options['legend'] } });
  return (
    <Fieldset
      legend={legend}
      legendClassName={legendClassName}
      legendIsHeading={legendIsHeading}
      className={text(options, 'classes')}
      role={text(options, 'role')}
      aria-describedby={text(options, 'describedBy')}
      {...attributes(options)}
    >
      {content(options)}
    </Fieldset>
  );
}

function plainTextarea(options: Options): ReactElement {
  only(options, ...FIELD, ...WRITING, 'rows');
  return textarea(options);
}

export const FIELDS: Record<string, (options: Options) => ReactElement> = {
  input,
  textarea: plainTextarea,
  'character-count': counted,
  select,
  radios,
  checkboxes,
  'date-input': dateInput,
  'file-upload': fileInput,
  label,
  hint,
  'error-message': errorMessage,
  fieldset: fieldsetOf,
};
