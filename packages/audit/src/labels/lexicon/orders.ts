/**
 * The names that states and nations give to an order that protects one person from another, and how dispatchers shorten
 * them. Data only. A short name that also means something else is marked and counts only beside a violation or a service.
 */

export interface NamedOrder {
  readonly acronym: string;
  readonly name: string;
  readonly where: string;
  /** The list or page in which it was read with its meaning; without one it is the authors' knowledge. */
  readonly seen?: string;
  /** Also something else in a dispatch room, said here. */
  readonly alsoMeans?: string;
}

/** Source: the statutes listed in `statutes.ts` for the same places; the short names are those of the agencies there. */
export const namedOrders: readonly NamedOrder[] = [
  {
    acronym: 'PPO',
    name: 'personal protection order',
    where: 'Michigan',
    seen: 'call types of Detroit; of a county there, in cadpage/cadpage-parsers',
  },
  {
    acronym: 'TRO',
    name: 'temporary restraining order',
    where: 'New Jersey, California, Hawaii, Wisconsin and others',
    seen: 'call types of Hackensack NJ; of a county of Colorado, in cadpage/cadpage-parsers',
  },
  { acronym: 'FRO', name: 'final restraining order', where: 'New Jersey' },
  { acronym: 'TPO', name: 'temporary protective order', where: 'Georgia, Nevada and others' },
  { acronym: 'FPO', name: 'final protective order', where: 'Virginia, Maryland' },
  { acronym: 'PPOA', name: 'permanent protective order', where: 'several' },
  {
    acronym: 'DVPO',
    name: 'domestic violence protection order',
    where: 'Washington, North Carolina, England',
    seen: 'charges of a police department of North Carolina',
  },
  { acronym: 'DVPN', name: 'domestic violence protection notice', where: 'England and Wales' },
  { acronym: 'DAPO', name: 'domestic abuse protection order', where: 'England and Wales' },
  { acronym: 'DAPN', name: 'domestic abuse protection notice', where: 'England and Wales' },
  { acronym: 'DVRO', name: 'domestic violence restraining order', where: 'California' },
  { acronym: 'DVTRO', name: 'domestic violence temporary restraining order', where: 'California, New Hampshire' },
  {
    acronym: 'DVO',
    name: 'domestic violence order',
    where: 'Kentucky, Australia',
    seen: 'call codes of a county of Kentucky, in cadpage/cadpage-parsers',
  },
  { acronym: 'DVCO', name: 'domestic violence court order', where: 'Washington' },
  {
    acronym: 'EPO',
    name: 'emergency protective order',
    where: 'California, Kentucky, Texas, Virginia',
    seen: 'call codes of a county of Kentucky, in cadpage/cadpage-parsers',
  },
  { acronym: 'EPRO', name: 'emergency protective restraining order', where: 'California' },
  {
    acronym: 'EOP',
    name: 'emergency order of protection',
    where: 'Illinois',
    alsoMeans: 'an emergency operations plan',
  },
  { acronym: 'FVO', name: 'family violence order', where: 'Tasmania, Australian Capital Territory' },
  { acronym: 'MOEP', name: 'magistrate’s order of emergency protection', where: 'Texas' },
  { acronym: 'IPO', name: 'interpersonal protective order', where: 'Kentucky' },
  { acronym: 'OFP', name: 'order for protection', where: 'Minnesota', seen: 'types of a sheriff’s log there' },
  { acronym: 'HRO', name: 'harassment restraining order', where: 'Minnesota', seen: 'types of a sheriff’s log there' },
  {
    acronym: 'DANCO',
    name: 'domestic abuse no contact order',
    where: 'Minnesota',
    seen: 'types of a sheriff’s log there; its court’s charges',
  },
  { acronym: 'NCO', name: 'no contact order', where: 'Washington, Idaho, Iowa, Rhode Island' },
  { acronym: 'CNCO', name: 'civil no contact order', where: 'Illinois' },
  { acronym: 'SNCO', name: 'stalking no contact order', where: 'Illinois' },
  { acronym: 'OOP', name: 'order of protection', where: 'New York, Illinois, Arizona, Missouri' },
  { acronym: 'OP', name: 'order of protection', where: 'New York, Illinois, Tennessee', alsoMeans: 'an operation' },
  { acronym: 'PFA', name: 'protection from abuse', where: 'Pennsylvania, Kansas, Maine, Delaware, Alabama' },
  { acronym: 'PFS', name: 'protection from stalking', where: 'Kansas' },
  { acronym: 'PFH', name: 'protection from harassment', where: 'Maine' },
  { acronym: 'PFI', name: 'protection from intimidation', where: 'Pennsylvania' },
  { acronym: 'SVPO', name: 'sexual violence protection order', where: 'Pennsylvania, Washington' },
  { acronym: 'SAPO', name: 'sexual assault protection order', where: 'Washington' },
  { acronym: 'AHO', name: 'anti-harassment order', where: 'Washington' },
  { acronym: 'CHO', name: 'civil harassment order', where: 'California' },
  { acronym: 'CHRO', name: 'civil harassment restraining order', where: 'California' },
  { acronym: 'EARO', name: 'elder abuse restraining order', where: 'California' },
  { acronym: 'WVRO', name: 'workplace violence restraining order', where: 'California' },
  { acronym: 'CLETSRO', name: 'restraining order in the state system', where: 'California' },
  {
    acronym: 'CPO',
    name: 'civil protection order',
    where: 'Ohio, Washington DC, Idaho',
    alsoMeans: 'a crime prevention officer',
  },
  { acronym: 'VAPO', name: 'vulnerable adult protection order', where: 'Washington' },
  { acronym: 'HPO', name: 'harassment prevention order', where: 'Massachusetts' },
  { acronym: 'APO', name: 'abuse prevention order', where: 'Massachusetts, Vermont', alsoMeans: 'an army post office' },
  { acronym: '209A', name: 'abuse prevention order, by its chapter', where: 'Massachusetts' },
  { acronym: '258E', name: 'harassment prevention order, by its chapter', where: 'Massachusetts' },
  { acronym: '50B', name: 'domestic violence protective order, by its chapter', where: 'North Carolina' },
  { acronym: '50C', name: 'civil no-contact order, by its chapter', where: 'North Carolina' },
  { acronym: 'RFA', name: 'relief from abuse', where: 'Vermont', alsoMeans: 'a request for assistance' },
  { acronym: 'FAPA', name: 'Family Abuse Prevention Act order', where: 'Oregon' },
  {
    acronym: 'SPO',
    name: 'stalking protection order',
    where: 'Oregon, England',
    alsoMeans: 'a special police officer',
  },
  {
    acronym: 'VRO',
    name: 'violence restraining order, or the violation of one',
    where: 'Western Australia, California',
  },
  { acronym: 'FVRO', name: 'family violence restraining order', where: 'Western Australia' },
  { acronym: 'FVIO', name: 'family violence intervention order', where: 'Victoria' },
  { acronym: 'AVO', name: 'apprehended violence order', where: 'New South Wales' },
  { acronym: 'ADVO', name: 'apprehended domestic violence order', where: 'New South Wales' },
  { acronym: 'APVO', name: 'apprehended personal violence order', where: 'New South Wales' },
  { acronym: 'NMO', name: 'non-molestation order', where: 'England and Wales' },
  { acronym: 'RRO', name: 'risk or criminal restraining order', where: 'Colorado' },
  { acronym: 'MPO', name: 'mandatory protection order', where: 'Colorado' },
  { acronym: 'CRPO', name: 'criminal protection order', where: 'Colorado, Ohio, California' },
  { acronym: 'ERPO', name: 'extreme risk protection order', where: 'Washington, Colorado, New York and others' },
  { acronym: 'TERPO', name: 'temporary extreme risk protective order', where: 'New Jersey' },
  { acronym: 'FERPO', name: 'final extreme risk protective order', where: 'New Jersey' },
  { acronym: 'GVRO', name: 'gun violence restraining order', where: 'California' },
  { acronym: 'LOPRO', name: 'lifetime order of protection', where: 'Tennessee' },
  { acronym: 'SORO', name: 'sexual offense restraining order', where: 'New Jersey' },
  { acronym: 'TIPO', name: 'temporary interpersonal protective order', where: 'Kentucky' },
  { acronym: 'FVPO', name: 'family violence protective order', where: 'Georgia, Texas' },
  { acronym: 'UAPO', name: 'uniform abuse prevention order', where: 'Louisiana' },
  { acronym: 'DCRO', name: 'disorderly conduct restraining order', where: 'North Dakota' },
  { acronym: 'EPPDAPA', name: 'elderly persons and persons with disabilities abuse prevention', where: 'Oregon' },
  { acronym: 'SCPO', name: 'standing criminal protective order', where: 'Connecticut' },
  { acronym: 'SCRO', name: 'standing criminal restraining order', where: 'Connecticut' },
  {
    acronym: 'PPFA',
    name: 'protection from abuse, with P for police before it',
    where: 'Pennsylvania',
    seen: 'call codes of a county there, in cadpage/cadpage-parsers',
  },
  {
    acronym: 'IAH',
    name: 'injunction against harassment',
    where: 'Arizona',
    seen: 'the glossary of Arizona’s courts, azpoint.azcourts.gov',
    alsoMeans: 'an airport',
  },
  { acronym: 'FOP', name: 'full order of protection', where: 'Missouri', alsoMeans: 'a fraternal order of police' },
  { acronym: 'PSO', name: 'personal safety order', where: 'West Virginia', alsoMeans: 'a public safety officer' },
  {
    acronym: 'ASO',
    name: 'anti-stalking order',
    where: 'Washington DC',
    alsoMeans: 'an assistant or a support officer',
  },
  { acronym: 'RO', name: 'restraining order', where: 'everywhere', alsoMeans: 'a registered owner' },
  { acronym: 'PO', name: 'protective order', where: 'everywhere', alsoMeans: 'a police or probation officer' },
  { acronym: 'CRO', name: 'criminal restraining order', where: 'several', alsoMeans: 'a criminal records office' },
  { acronym: 'ORO', name: 'order restraining', where: 'several', alsoMeans: 'release on one’s own recognisance' },
];

/**
 * Short for the violation itself. Most are a V before or after the order's own short name and are made from the list
 * above; these are the ones that follow no pattern. Source: agency glossaries of the places named.
 */
export const violationAcronyms: Readonly<Record<string, string>> = {
  VPO: 'violation of a protective order (in Oklahoma the victim protective order itself)',
  VOOP: 'violation of an order of protection (Illinois)',
  VOCO: 'violation of a court order',
  VOIDV: 'violation of an injunction, domestic violence (Florida)',
  VIDV: 'violation of an injunction, domestic violence (Florida)',
  VOPFA: 'violation of protection from abuse (Kansas, Pennsylvania)',
  BORO: 'breach of a restraining order (England)',
  BNMO: 'breach of a non-molestation order (England)',
  VAPO: 'violation of an abuse prevention order (Vermont)',
};

/** A V that would make them a violation makes them something else. */
export const notViolationAcronyms: ReadonlySet<string> = new Set([
  'VOP',
  'POV',
  'OPV',
  'VIPO',
  'VIPPO',
  'NCOV',
  'VIRO',
  'VCHO',
  'VSPO',
  'VORO',
  'VPSO',
  'VASO',
  'VFOP',
  'VIAH',
]);

/** A short name of something else, that a reader in a hurry would take for one of ours. */
export const otherOrders: Readonly<Record<string, string>> = {
  PSPO: 'public spaces protection order (England)',
  CBO: 'criminal behaviour order (England)',
  ASBO: 'anti-social behaviour order (Great Britain)',
  SHPO: 'sexual harm prevention order (England)',
  SOPO: 'sexual offences prevention order (England)',
  SRO: 'sexual risk order (England); a school resource officer',
  FBO: 'football banning order (England)',
  KCPO: 'knife crime prevention order (England)',
  SVRO: 'serious violence reduction order (England)',
  CPN: 'community protection notice (England)',
  SOAP: 'stay out of an area of prostitution (Washington)',
  SODA: 'stay out of a drug area (Washington)',
  ATRO: 'area restriction order',
  PINS: 'person in need of supervision (New York)',
};
