/** Closed classes of English that the grammar goes by. Words are lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const DETERMINERS = words(
  'a an the this that these those each every any some no both all either neither another such certain several many most various other its their our your his her my one two three four five six ten multiple',
);
export const POSSESSIVES = words('its their our your his her my whose');
export const PRONOUNS = words(
  'it they we us them he she him you itself themselves ourselves anyone someone nobody none',
);
export const PREPOSITIONS = words(
  'of to in on for from by with under at as into over through throughout within during against about between among across upon outside via without since until before after per excluding except including like toward towards onto beyond concerning regarding covering following pursuant despite save beside alongside inside using behind than besides plus',
);
export const CONJUNCTIONS = words('and or & nor and/or');
export const RELATIVES = words('which who whom whose that where');
export const SUBORDINATORS = words(
  'if unless whether whereby because although though while when once whereas provided until till lest so but yet as because should',
);
export const MODALS = words('will would shall should may might can could must cannot ’ll');
export const BE = words("be is are was were been being am isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't");
export const HAVE = words("has have had having hasn't haven't hadn't hasn’t haven’t hadn’t ’ve");
export const DO = words("do does did don't doesn't didn't don’t doesn’t didn’t");
export const NEGATIONS = words("not never n't n’t no neither nor without hardly cannot");
export const PARTICLES = words('back up out over off down in away forward');

/** Nouns that compromise's tagger often takes for verbs. */
export const NOUNS = words(
  `date force testing manufacture marketing licensing manufacturing financing funding meeting dosing screening offering enrollment pricing rights right interest interests title license licenses licence licences sublicense research trial trials study studies product products
  candidate candidates compound compounds drug drugs antibody antibodies agreement agreements option options return payload payloads conjugate
  conjugates target targets program programs programme platform platforms patent patents process processes partner partners test tests purchase
  market markets release report reports phase treatment treatments therapy therapies cancer cancers tumor tumors agent agents developer maker
  owner use lead leads vaccine inhibitor agonist antagonist linker contact deal deals pact stage closing filing notice head chair share shares
  sales sale results result form forms position cells cell patients subjects models mice rise end date term terms fund work works plan plans states line lines`,
);
/** Participles that do not end in -ed. */
export const PARTICIPLES = words(
  'found seen known given made held sold taken bought brought built bound begun won grown led met set put come gone written driven chosen broken fallen withdrawn shed',
);
export const TIME_ADVERBS = words(
  'today yesterday tomorrow now monday tuesday wednesday thursday friday saturday sunday currently recently previously earlier later',
);
export const ADVERBS = words(
  'hereby thereby thereafter therefore thus hence also already still then again however meanwhile instead afterwards together jointly back up out off away forward once-daily only just even ever soon ahead in-house alone further simultaneously separately ago now',
);
/** Participles that stand as adjectives before a noun. */
export const ADJECTIVES = words(
  'humanized humanised targeted advanced related limited unresectable proprietary exclusive worldwide global armed once-weekly once-daily weekly daily monthly oral relapsed refractory relapsed/refractory first-line second-line third-line later-line frontline front-line previously-treated chimeric antibody-based human good new early late',
);

/** Heads through which a phrase means what its complement means: 'the rights to X', 'development of X', 'a trial of X'. */
export const RIGHTS = words(
  `right rights license licenses licence licences sublicense sublicence interest interests title share shares position`,
);
export const TRANSPARENT = new Set([
  ...RIGHTS,
  ...words(
    `development commercialization commercialisation manufacture manufacturing marketing distribution sale sales promotion use version versions
    form forms formulation development ownership control program programs programme study studies trial trials testing test evaluation
    copromotion co-promotion co-development codevelopment part parts portfolio pipeline number family dose doses supply production
    administration epitope epitopes domain site region subunit subunits safety efficacy tolerability activity patent patents molecules molecule series class combination treatment submission approval
    application data results trials member members assets one some all several each both most many percent majority rest bulk surface cells patients mice women men children people persons subjects individuals adults volunteers xenografts models model indications settings preparations
    tumors tumours growth proliferation spread level levels amounts quantities copies prevalence signaling signalling activation scientists researchers investigators chemists`,
  ),
]);
