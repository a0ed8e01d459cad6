/** Texts by the code of the panel that they suit; ANY is for every panel except HSB, where other words are needed. */
export type Themed = Readonly<Record<string, readonly string[]>>;

export const ofTheme = (themed: Themed, panelCode: string): readonly string[] => {
  const own = themed[panelCode] ?? [];
  const shared = themed['ANY'] ?? [];
  return panelCode === 'HSB' && own.length ? own : [...own, ...shared];
};
