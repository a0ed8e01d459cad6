/** A time of day as people write it ("9:30am", "14.05", "midday"), kept as 24-hour HH:MM. */

/** HH:MM, or null when the text is not a time. "9" alone is not: morning or evening is not guessed, nor is "9:30" after noon. */
export function readTime(text: string): string | null {
  const written = text.trim().toLowerCase().replace(/\s+/g, '');
  if (written === 'midday' || written === 'noon') return '12:00';
  if (written === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm|a\.m\.|p\.m\.)?$/.exec(written);
  if (!match) return null;
  const half = match[3]?.charAt(0);
  if (match[2] === undefined && half === undefined) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour > 23 ? null : twoFigures(hour, minute);
  if (hour < 1 || hour > 12) return null;
  if (hour === 12) hour = 0;
  return twoFigures(half === 'p' ? hour + 12 : hour, minute);
}

function twoFigures(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "9:30am", "2pm", "midday" from HH:MM; the text itself when it is not a time. */
export function writeTime(time: string): string {
  const match = /^(\d{2}):(\d{2})/.exec(time);
  if (!match) return time;
  const hour = Number(match[1]);
  const minute = match[2];
  if (minute === '00' && hour === 12) return 'midday';
  if (minute === '00' && hour === 0) return 'midnight';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
}
