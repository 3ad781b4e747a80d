/**
 * Words that keep their full stop. Closed classes of written English (legal forms, titles, degrees, months, American
 * states, Latin), listed by hand; without the final stop, in lower case.
 */

/** A capital after these begins a name or a number, never a sentence: 'Dr. Moss', 'No. 1', 'Nov. 17'. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `dr mr mrs ms messrs prof rev hon capt lt sgt gov st mt ft no nos vol fig ref cf vs
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri
   tel fax ext e.g i.e viz approx ca incl exch assoc`.split(/\s+/),
);

/** These may also end a sentence: 'of Acme Corp. It said'. */
export const MAY_END: ReadonlySet<string> = new Set(
  `inc corp co cos ltd bros ltda cia pty pvt mfg intl int'l s.p.a s.r.l sp z.o.o s.a.s s.à.r.l
   g.m.b.h b.v n.v s.a a.g a.s k.k s.e a.b
   jr sr esq ph.d m.d b.sc m.sc b.s m.s m.b.a pharm.d d.v.m d.phil m.p.h r.ph d.sc j.d r.n b.a m.a dr.rer.nat
   u.s u.k u.s.a e.u u.n d.c a.m p.m etc al dept div univ inst est
   ala ariz ark calif colo conn del fla ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa penn
   tenn tex va vt wash wis wyo n.j n.y n.c n.d n.h n.m s.c s.d r.i w.va`.split(/\s+/),
);

/** These are abbreviations in capitals too ('ACME, INC.'); 'IND.' and 'MISS.' are words at a sentence's end. */
export const IN_CAPITALS: ReadonlySet<string> = new Set(
  `inc corp ltd bros calif mass conn mich minn penn jan feb apr jun jul aug sep sept oct nov dec esq tel ext`.split(
    /\s+/,
  ),
);

/** What opens a new sentence after an abbreviation that may end one. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we our i you his her their there here
   in on at by for from with under upon as if when while since until after before during through throughout following
   according pursuant based because although though however moreover furthermore additionally also further
   each both all any some no neither either such other another several many most more less
   currently previously recently today earlier later then now separately meanwhile finally first second third
   established founded headquartered what who where why how and but or nor so yet to of
   about forward please additional effective once nothing`.split(/\s+/),
);
