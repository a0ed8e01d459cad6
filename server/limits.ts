/** How large a question may be: depth, number of fields, aliases. Trusted documents never come near; a hostile one is refused unread. */
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
}

function measure(
  set: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  depth: number,
  size: Size,
  open: ReadonlySet<string>,
): void {
  size.depth = Math.max(size.depth, depth);
  for (const selection of set.selections) {
    if (size.depth > DEPTH || size.fields > FIELDS) return;
    if (selection.kind === 'Field') {
      size.fields += 1;
      if (selection.alias) size.aliases += 1;
      if (selection.selectionSet) measure(selection.selectionSet, fragments, depth + 1, size, open);
    } else if (selection.kind === 'InlineFragment') {
      measure(selection.selectionSet, fragments, depth, size, open);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment && !open.has(name)) measure(fragment.selectionSet, fragments, depth, size, new Set([...open, name]));
    }
  }
}

const withinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of context.getDocument().definitions)
      if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
    const size = { depth: 0, fields: 0, aliases: 0 };
    const introspects = operation.selectionSet.selections.some(
      (s) => s.kind === 'Field' && s.name.value.startsWith('__'),
    );
    measure(operation.selectionSet, fragments, 1, size, new Set());
    if (!introspects && (size.depth > DEPTH || size.fields > FIELDS || size.aliases > ALIASES)) {
      context.reportError(
        new GraphQLError('This question asks for too much at once.', { extensions: { code: 'BAD_INPUT' } }),
      );
    }
  },
});

export const limits: ValidationRule[] = [withinLimits];
