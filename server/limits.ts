/**
 * How large a question may be: depth, number of fields, aliases, and no way that leads round in a circle (a panel’s meetings, their
 * panel, its meetings …), because each round multiplies the answer. Trusted documents never come near; a hostile one is refused unread.
 */
import {
  GraphQLError,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

const DEPTH = 12;
const FIELDS = 600;
const ALIASES = 30;

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  circular: boolean;
}

/** What Apollo switches off in production, and what tools need to be able to ask elsewhere. */
const introspection = new Set(['__schema', '__type']);

function measure(
  set: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  way: readonly string[],
  size: Size,
  open: ReadonlySet<string>,
): void {
  const depth = way.length + 1;
  size.depth = Math.max(size.depth, depth);
  for (const selection of set.selections) {
    if (size.depth > DEPTH || size.fields > FIELDS) return;
    // a fragment counts as a field, or fragments within fragments would cost nothing
    size.fields += 1;
    if (selection.kind === 'Field') {
      const name = selection.name.value;
      if (depth === 1 && introspection.has(name)) continue;
      if (selection.alias) size.aliases += 1;
      if (!selection.selectionSet) continue;
      if (way.includes(name)) size.circular = true;
      measure(selection.selectionSet, fragments, [...way, name], size, open);
    } else if (selection.kind === 'InlineFragment') {
      measure(selection.selectionSet, fragments, way, size, open);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment && !open.has(name)) measure(fragment.selectionSet, fragments, way, size, new Set([...open, name]));
    }
  }
}

const withinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of context.getDocument().definitions)
      if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
    const size = { depth: 0, fields: 0, aliases: 0, circular: false };
    measure(operation.selectionSet, fragments, [], size, new Set());
    if (size.circular || size.depth > DEPTH || size.fields > FIELDS || size.aliases > ALIASES) {
      context.reportError(
        new GraphQLError('This question asks for too much at once.', { extensions: { code: 'BAD_INPUT' } }),
      );
    }
  },
});

export const limits: ValidationRule[] = [withinLimits];
