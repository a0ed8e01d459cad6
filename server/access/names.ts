/** `chairId` in the program is `chair_id` in the database; a class name gets a leading underscore that callers cut off. */
export const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
