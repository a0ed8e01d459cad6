/**
 * Taking someone from an error in the summary to the field it is about. The label or legend is scrolled to the top,
 * so that the question can be read with the answer, and the field is not hidden under a virtual keyboard.
 */

/** The little of an element that is needed here; an HTMLElement is one. */
export interface Place {
  focus(options?: { preventScroll?: boolean }): void;
  scrollIntoView(): void;
}

/** The legend of the fieldset when it is near, otherwise the label: what to bring to the top of the window. */
export function questionOf(field: HTMLElement): HTMLElement {
  const legend = field.closest('fieldset')?.querySelector('legend') ?? null;
  const isChoice = field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
  if (legend && (isChoice || nearEnough(legend, field))) return legend;
  return document.querySelector<HTMLElement>(`label[for="${CSS.escape(field.id)}"]`) ?? field;
}

/** Both fit into half of a window: the legend may then be at the top and the field still be seen. */
function nearEnough(legend: HTMLElement, field: HTMLElement): boolean {
  const top = legend.getBoundingClientRect().top;
  const { top: fieldTop, height } = field.getBoundingClientRect();
  return height > 0 && fieldTop + height - top < window.innerHeight / 2;
}

/** Scrolls to the question and puts focus on the field, without scrolling a second time. */
export function goToField(field: Place, question: Place): void {
  question.scrollIntoView();
  field.focus({ preventScroll: true });
}
