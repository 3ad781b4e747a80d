/** Sentences that are not read as they should be, under what is in the way. One that is read goes from here. */
export const AWAITED: Readonly<Record<string, readonly string[]>> = {
  'a right, a condition, a doubt or a question is taken for a fact': [
    'Norvane is in talks about a collaboration with Ostrel.',
  ],
};
