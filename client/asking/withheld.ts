/** Why a field of a record is withheld from this person: the code that the service gave, or null when it is not withheld. */
interface Told {
  redactions: readonly { field: string; reason: string }[];
}

export function withheld(row: Told | null | undefined, field: string): string | null {
  return row?.redactions.find((one) => one.field === field)?.reason ?? null;
}
