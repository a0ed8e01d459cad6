/** Which tab the arrow keys lead to. The row of tabs is a ring for Home and End only: arrows stop at the ends. */

/** The index of the tab to go to, or null when the key means nothing here. */
export function tabAfterKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowLeft':
    case 'Left':
    case 'ArrowUp':
      return current > 0 ? current - 1 : null;
    case 'ArrowRight':
    case 'Right':
    case 'ArrowDown':
      return current < last ? current + 1 : null;
    case 'Home':
      return current === 0 ? null : 0;
    case 'End':
      return current === last ? null : last;
    default:
      return null;
  }
}
