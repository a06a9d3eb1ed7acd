/** Names that other formats and plain speech give to our keys; the first that may stand at a place is meant. */
const meant: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'statement'],
  jobtitle: ['title'],
  label: ['title'],
  description: ['summary', 'statement'],
  text: ['statement', 'summary'],
  purpose: ['summary'],
  overview: ['summary'],
  mission: ['summary'],
  grade: ['level'],
  rank: ['level'],
  jobcode: ['code'],
  salary: ['pay'],
  compensation: ['pay'],
  state: ['status'],
  location: ['region'],
  country: ['region'],
  deliverables: ['outputs'],
  results: ['outputs'],
  synonyms: ['aliases'],
  alternatetitles: ['aliases'],
  othertitles: ['aliases'],
  occupations: ['classifications'],
  duties: ['responsibilities'],
  accountabilities: ['responsibilities'],
  abilities: ['skills'],
  requirements: ['qualifications'],
  education: ['qualifications'],
  experience: ['qualifications'],
};

/** The key that is called by another name here, if it is among those that may stand there. */
export function meantKey(name: string, free: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replace(/[-_\s]+/g, '');
  const keys = Object.hasOwn(meant, plain) ? (meant[plain] ?? []) : [];
  return keys.find((key) => free.includes(key));
}
