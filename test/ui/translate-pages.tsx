/** How the options of the other fixtures read in our props. */
import type { ReactElement, ReactNode } from 'react';
import { Accordion } from '../../client/ui/accordion.tsx';
import { BackLink } from '../../client/ui/back-link.tsx';
import { Breadcrumbs } from '../../client/ui/breadcrumbs.tsx';
import { Button, LinkButton } from '../../client/ui/button.tsx';
import { Details } from '../../client/ui/details.tsx';
import { ErrorSummary } from '../../client/ui/error-summary.tsx';
import { GenericHeader } from '../../client/ui/generic-header.tsx';
import { InsetText } from '../../client/ui/inset-text.tsx';
import { Link } from '../../client/ui/anchor.tsx';
import { NotificationBanner } from '../../client/ui/notification-banner.tsx';
import { Pagination } from '../../client/ui/pagination.tsx';
import { Panel } from '../../client/ui/panel.tsx';
import { ServiceNavigation } from '../../client/ui/service-navigation.tsx';
import { SkipLink } from '../../client/ui/skip-link.tsx';
import { SummaryList } from '../../client/ui/summary-list.tsx';
import type { SummaryAction, SummaryCard } from '../../client/ui/summary-list.tsx';
import { Table } from '../../client/ui/table.tsx';
import type { Cell } from '../../client/ui/table.tsx';
import { Tabs } from '../../client/ui/tabs.tsx';
import { Tag } from '../../client/ui/tag.tsx';
import { WarningText } from '../../client/ui/warning-text.tsx';
import { parse, toReact } from './html.ts';
import { LeftOut, attributes, content, list, only, part, text } from './options.tsx';
import type { Options } from './options.tsx';

const html = (markup: string | undefined): ReactNode => (markup ? toReact(parse(markup.trim())) : undefined);
const PLAIN = ['text', 'html', 'classes', 'attributes'];

function styled(options: Options) {
  return { className: text(options, 'classes'), ...attributes(options) };
}

function button(options: Options): ReactElement {
  only(options, ...PLAIN, 'name', 'type', 'value', 'id', 'href', 'disabled', 'isStartButton', 'preventDoubleClick');
  const start = options['isStartButton'] === true;
  const words = start && options['html'] ? <span>{content(options)}</span> : content(options);
  const shared = { start, id: text(options, 'id'), ...styled(options) };
  if (options['href']) {
    return (
      <LinkButton href={text(options, 'href')} {...shared}>
        {words}
      </LinkButton>
    );
  }
  return (
    <Button
      name={text(options, 'name')}
      type={text(options, 'type') as 'button' | 'submit' | undefined}
      value={text(options, 'value')}
      disabled={options['disabled'] === true}
      everyClick={options['preventDoubleClick'] === false}
      {...shared}
    >
      {words}
    </Button>
  );
}

function breadcrumbs(options: Options): ReactElement {
  only(options, 'items', 'classes', 'attributes', 'collapseOnMobile', 'labelText');
  const items = list(options, 'items').map((item) => {
    only(item, 'text', 'html', 'href', 'attributes');
    return { text: content(item), href: text(item, 'href'), attributes: attributes(item) };
  });
  return (
    <Breadcrumbs
      items={items}
      collapseOnMobile={options['collapseOnMobile'] === true}
      label={text(options, 'labelText')}
      {...styled(options)}
    />
  );
}

function backLink(options: Options): ReactElement {
  only(options, ...PLAIN, 'href');
  return (
    <BackLink href={text(options, 'href')} {...styled(options)}>
      {content(options)}
    </BackLink>
  );
}

function skipLink(options: Options): ReactElement {
  only(options, ...PLAIN, 'href');
  return (
    <SkipLink href={text(options, 'href')} {...styled(options)}>
      {content(options)}
    </SkipLink>
  );
}

function errorSummary(options: Options): ReactElement {
  only(
    options,
    'titleText',
    'titleHtml',
    'descriptionText',
    'descriptionHtml',
    'errorList',
    'classes',
    'attributes',
    'disableAutoFocus',
  );
  const errors = list(options, 'errorList').map((item) => {
    only(item, 'text', 'html', 'href', 'attributes');
    return { text: content(item), field: text(item, 'href')?.slice(1), attributes: attributes(item) };
  });
  return (
    <ErrorSummary
      title={content(options, 'titleHtml', 'titleText')}
      errors={errors}
      quiet={options['disableAutoFocus'] === true}
      {...styled(options)}
    >
      {content(options, 'descriptionHtml', 'descriptionText')}
    </ErrorSummary>
  );
}

function actions(options: Options): SummaryAction[] | undefined {
  if (!Array.isArray(options['items'])) return undefined;
  return list(options, 'items').map((item) => {
    only(item, 'text', 'html', 'href', 'visuallyHiddenText', 'classes', 'attributes');
    return {
      text: content(item),
      hidden: text(item, 'visuallyHiddenText'),
      href: text(item, 'href'),
      className: text(item, 'classes'),
      attributes: attributes(item),
    };
  });
}

function card(options: Options): SummaryCard | undefined {
  if (!options['card']) return undefined;
  const own = part(options, 'card');
  only(own, 'title', 'actions', 'classes', 'attributes');
  const title = part(own, 'title');
  only(title, 'text', 'html', 'classes', 'headingLevel');
  return {
    title: content(title),
    titleClassName: text(title, 'classes'),
    headingLevel: title['headingLevel'] === 3 ? 3 : 2,
    actions: actions(part(own, 'actions')),
    actionsClassName: text(part(own, 'actions'), 'classes'),
    className: text(own, 'classes'),
    attributes: attributes(own),
  };
}

function summaryList(options: Options): ReactElement {
  only(options, 'rows', 'card', 'classes', 'attributes');
  const rows = list(options, 'rows').map((row) => {
    if (!row) return null;
    only(row, 'key', 'value', 'actions', 'classes');
    return {
      key: content(part(row, 'key')),
      value: content(part(row, 'value')),
      actions: actions(part(row, 'actions')),
      className: text(row, 'classes'),
      keyClassName: text(part(row, 'key'), 'classes'),
      valueClassName: text(part(row, 'value'), 'classes'),
      actionsClassName: text(part(row, 'actions'), 'classes'),
    };
  });
  return <SummaryList rows={rows} card={card(options)} {...styled(options)} />;
}

function cell(options: Options): Cell {
  only(options, 'text', 'html', 'format', 'classes', 'colspan', 'rowspan', 'attributes');
  return {
    content: content(options),
    numeric: options['format'] === 'numeric',
    className: text(options, 'classes'),
    colSpan: options['colspan'] as number | undefined,
    rowSpan: options['rowspan'] as number | undefined,
    attributes: attributes(options),
  };
}

function table(options: Options): ReactElement {
  only(options, 'caption', 'captionClasses', 'head', 'rows', 'firstCellIsHeader', 'classes', 'attributes');
  const rows = Array.isArray(options['rows']) ? (options['rows'] as (Options[] | null | false)[]) : [];
  return (
    <Table
      narrow="fit"
      caption={text(options, 'caption')}
      captionClassName={text(options, 'captionClasses')}
      head={options['head'] ? list(options, 'head').map(cell) : undefined}
      rows={rows.map((row) => row && row.map(cell))}
      firstCellIsHeader={options['firstCellIsHeader'] === true}
      {...styled(options)}
    />
  );
}

function details(options: Options): ReactElement {
  only(options, ...PLAIN, 'summaryText', 'summaryHtml', 'open', 'id');
  return (
    <Details
      summary={content(options, 'summaryHtml', 'summaryText')}
      id={text(options, 'id')}
      open={options['open'] === true}
      {...styled(options)}
    >
      {content(options)}
    </Details>
  );
}

function insetText(options: Options): ReactElement {
  only(options, ...PLAIN, 'id');
  return (
    <InsetText id={text(options, 'id')} {...styled(options)}>
      {content(options)}
    </InsetText>
  );
}

function warningText(options: Options): ReactElement {
  only(options, ...PLAIN, 'iconFallbackText');
  return (
    <WarningText iconText={text(options, 'iconFallbackText')} {...styled(options)}>
      {content(options)}
    </WarningText>
  );
}

function banner(options: Options): ReactElement {
  only(options, ...PLAIN, 'type', 'titleText', 'titleHtml', 'titleId', 'titleHeadingLevel', 'role', 'disableAutoFocus');
  return (
    <NotificationBanner
      kind={options['type'] === 'success' ? 'success' : 'info'}
      title={content(options, 'titleHtml', 'titleText')}
      titleId={text(options, 'titleId')}
      headingLevel={options['titleHeadingLevel'] === 3 ? 3 : 2}
      role={text(options, 'role')}
      quiet={options['disableAutoFocus'] === true}
      {...styled(options)}
    >
      {content(options)}
    </NotificationBanner>
  );
}

function panelAction(action: Options, index: number): ReactElement {
  only(action, 'text', 'href', 'type', 'classes', 'attributes');
  if (action['href'] && action['type'] !== 'button') {
    return (
      <Link
        key={index}
        href={text(action, 'href')}
        {...attributes(action)}
        className={`govuk-link--inverse ${text(action, 'classes') ?? ''}`}
      >
        {text(action, 'text')}
      </Link>
    );
  }
  const look = { variant: 'inverse' as const, ...styled(action), children: text(action, 'text') };
  if (action['href']) return <LinkButton key={index} href={text(action, 'href')} {...look} />;
  return <Button key={index} type={action['type'] === 'submit' ? 'submit' : 'button'} {...look} />;
}

function panel(options: Options): ReactElement {
  only(options, ...PLAIN, 'titleText', 'titleHtml', 'headingLevel', 'actions');
  const own = part(options, 'actions');
  const classes = text(options, 'classes') ?? '';
  const interruption = classes.includes('govuk-panel--interruption');
  return (
    <Panel
      title={content(options, 'titleHtml', 'titleText')}
      headingLevel={(options['headingLevel'] as 1 | 2 | 3 | undefined) ?? 1}
      interruption={interruption}
      actions={options['actions'] ? list(own, 'items').map(panelAction) : undefined}
      actionsProps={styled(own)}
      {...attributes(options)}
      className={classes.replace('govuk-panel--interruption', '').trim()}
    >
      {content(options)}
    </Panel>
  );
}

function tabs(options: Options): ReactElement {
  only(options, 'items', 'id', 'idPrefix', 'title', 'classes', 'attributes');
  const items = list(options, 'items').map((item) => {
    if (!item) return null;
    only(item, 'label', 'id', 'panel', 'attributes');
    const own = part(item, 'panel');
    return {
      label: text(item, 'label') ?? '',
      id: text(item, 'id'),
      content: content(own),
      attributes: attributes(item),
      panelAttributes: attributes(own),
    };
  });
  return (
    <Tabs
      items={items}
      id={text(options, 'id')}
      idPrefix={text(options, 'idPrefix')}
      title={text(options, 'title')}
      {...styled(options)}
    />
  );
}

function step(options: Options, name: string) {
  if (!options[name]) return undefined;
  const own = part(options, name);
  only(own, 'text', 'html', 'href', 'labelText', 'attributes');
  return {
    href: text(own, 'href') ?? '',
    text: content(own),
    label: text(own, 'labelText'),
    attributes: attributes(own),
  };
}

function pagination(options: Options): ReactElement {
  only(options, 'previous', 'next', 'items', 'landmarkLabel', 'classes', 'attributes');
  const pages = list(options, 'items').map((item) => {
    if (!item || Object.keys(item).length === 0) return null;
    only(item, 'number', 'href', 'current', 'ellipsis', 'visuallyHiddenText', 'attributes');
    return {
      number: text(item, 'number'),
      href: text(item, 'href'),
      current: item['current'] === true,
      ellipsis: item['ellipsis'] === true,
      label: text(item, 'visuallyHiddenText'),
    };
  });
  return (
    <Pagination
      previous={step(options, 'previous')}
      next={step(options, 'next')}
      pages={options['items'] ? pages : undefined}
      label={text(options, 'landmarkLabel')}
      {...styled(options)}
    />
  );
}

function accordion(options: Options): ReactElement {
  if (options['showSectionText']) throw new LeftOut('the words of the buttons are fixed');
  only(options, 'id', 'items', 'headingLevel', 'classes', 'attributes', 'rememberExpanded');
  const items = list(options, 'items').map((item) => {
    if (!item) return null;
    only(item, 'heading', 'summary', 'content', 'expanded');
    return {
      heading: content(part(item, 'heading')),
      summary: content(part(item, 'summary')),
      content: content(part(item, 'content')),
      expanded: item['expanded'] === true,
    };
  });
  return (
    <Accordion
      id={text(options, 'id') ?? ''}
      items={items}
      headingLevel={options['headingLevel'] === 3 ? 3 : 2}
      {...styled(options)}
    />
  );
}

function tag(options: Options): ReactElement {
  only(options, ...PLAIN);
  return <Tag {...styled(options)}>{content(options)}</Tag>;
}

function header(options: Options): ReactElement {
  only(options, 'logoText', 'logoHtml', 'url', 'containerClasses', 'classes', 'attributes');
  return (
    <GenericHeader
      logo={content(options, 'logoHtml', 'logoText')}
      url={text(options, 'url')}
      containerClassName={text(options, 'containerClasses')}
      {...styled(options)}
    />
  );
}

function serviceNavigation(options: Options): ReactElement {
  only(
    options,
    'serviceName',
    'serviceUrl',
    'navigation',
    'menuButtonText',
    'menuButtonLabel',
    'navigationLabel',
    'navigationClasses',
    'navigationId',
    'collapseNavigationOnMobile',
    'ariaLabel',
    'slots',
    'classes',
    'attributes',
  );
  const slots = part(options, 'slots');
  const end = slots['end'];
  const items = list(options, 'navigation').map((item) => {
    if (!item) return null;
    only(item, 'text', 'html', 'href', 'current', 'active', 'attributes');
    return {
      text: content(item),
      href: text(item, 'href'),
      current: item['current'] === true,
      active: item['active'] === true,
      attributes: attributes(item),
    };
  });
  return (
    <ServiceNavigation
      items={items}
      serviceName={text(options, 'serviceName')}
      serviceUrl={text(options, 'serviceUrl')}
      menuText={text(options, 'menuButtonText')}
      menuLabel={text(options, 'menuButtonLabel')}
      navigationLabel={text(options, 'navigationLabel')}
      navigationClassName={text(options, 'navigationClasses')}
      navigationId={text(options, 'navigationId')}
      collapse={options['collapseNavigationOnMobile'] as boolean | undefined}
      label={text(options, 'ariaLabel')}
      start={html(text(slots, 'start'))}
      end={html(typeof end === 'string' ? end : text(part(slots, 'end'), 'html'))}
      endInline={part(slots, 'end')['align'] === 'inline'}
      itemsStart={html(text(slots, 'navigationStart'))}
      itemsEnd={html(text(slots, 'navigationEnd'))}
      {...styled(options)}
    />
  );
}

export const PAGES: Record<string, (options: Options) => ReactElement> = {
  accordion,
  'back-link': backLink,
  breadcrumbs,
  button,
  details,
  'error-summary': errorSummary,
  'generic-header': header,
  'inset-text': insetText,
  'notification-banner': banner,
  pagination,
  panel,
  'service-navigation': serviceNavigation,
  'skip-link': skipLink,
  'summary-list': summaryList,
  table,
  tabs,
  tag,
  'warning-text': warningText,
};
