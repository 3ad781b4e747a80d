/** The text, as long as it was, with the quotes of definitions blanked: 'Norvane Pharma, Inc. (the "Company")' quotes nobody. */
export const withoutDefinitions = (text: string): string =>
  text.replace(/\([^()]{0,80}[“"”][^()]{1,80}\)/g, (definition) => definition.replace(/[“"”]/g, ' '));
