/** A way to say that something ended. */
export interface EndingVerb {
  readonly verbs: RegExp;
  /** Right behind the verb, or behind its short object. */
  readonly particle?: RegExp;
  /** Anywhere behind the verb: 'let its option to license it lapse'. */
  readonly complement?: RegExp;
  /** Where stands what ends. */
  readonly slots: RegExp;
  /** Nothing is done to what ends; 'expires in 2030' is still to come. */
  readonly intransitive?: true;
  /** Only what has not begun ends like this. */
  readonly early?: true;
  /** It ends only what has not begun, and is another thing of anything else: 'blocks a receptor'. */
  readonly unreal?: true;
}

export const ENDING_VERBS: readonly EndingVerb[] = [
  {
    verbs: /^(terminate|cancel|abandon|scrap|drop|rescind|withdraw|shelve|scuttle|discontinue|end|dissolve)$/,
    slots: /^object$/,
  },
  { verbs: /^block$/, slots: /^object$/, unreal: true },
  { verbs: /^break$/, particle: /^off$/, slots: /^object$/ },
  { verbs: /^call$/, particle: /^off$/, slots: /^object$/, early: true },
  { verbs: /^let$/, complement: /^(lapse|expire)$/, slots: /^object$/ },
  { verbs: /^walk$/, particle: /^away$/, slots: /^from$/ },
  { verbs: /^(back|pull)$/, particle: /^out$/, slots: /^of$/ },
  { verbs: /^withdraw$/, slots: /^from$/ },
  { verbs: /^(terminate|collapse|lapse|expire|end|fail)$/, slots: /^(subject|object)$/, intransitive: true },
  { verbs: /^fall$/, particle: /^(through|apart)$/, slots: /^(subject|object)$/, intransitive: true },
];
/** Of these verbs, a gerund says what was never begun: 'abandoned selling X'. */
export const GIVING_UP = /^(abandon|cancel|scrap|drop|shelve)$/;
export const ENDING_NOUN =
  /^(termination|cancell?ation|abandonment|withdrawal|collapse|lapse|expiry|expiration|discontinuation|rescission)$/;
/** Said of what ended, before its noun. */
export const ENDED =
  /^(terminated|abandoned|cancell?ed|aborted|failed|scrapped|withdrawn|rescinded|expired|lapsed|unsuccessful|ill-fated)$/;

/** A word of deals that are not there until they are completed. */
export const PENDING = /^(acquisition|takeover|buyout|merger|amalgamation)s?$/;
/** As `PENDING`, where it is the head: a 'purchase agreement' is another thing. */
export const PENDING_HEAD = /^(purchase|tender|return|reversion|reacquisition|transaction)s?$/;
/** What leads to something that is still to be done. */
export const AGREED =
  /^(agreements?|deals?|pacts?|contracts?|arrangements?|rights?|licen[cs]es?|memorandum|decision|term)$/;
/** Stands, with nothing but 'the', for what the sentence was about: 'agreed to buy X, but the deal was called off'. */
export const STAND_IN =
  /^(agreements?|deals?|pacts?|transactions?|mergers?|acquisitions?|takeovers?|offers?|bids?|plans?|talks|options?|collaborations?|alliances?)$/;

/** 'terminated before it began' */
export const BEFORE_IT_BEGAN =
  /\bbefore (?:(?:it|they|this|either|(?:the|that) (?:agreement|licen[cs]e|deal|collaboration|alliance|partnership)) (?:(?:had|was|were|could|ever|even|formally) )*(?:beg[aiu]n|start(?:ed)?|commenced?|t[ao]ken? effect|took effect|bec[ao]me effective|closed?|signed|launched)|closing(?! of)|commencement(?! of)|(?:taking effect|becoming effective)|(?:its|the) (?:effective date|commencement|start)(?! of))\b/;
