/** What an export says in its own words. */
export const exportWords = {
  title: (name: string | undefined) => name ?? 'Roles',
  counted: (roles: number) => `${roles.toLocaleString('en')} ${roles === 1 ? 'role' : 'roles'}.`,
  ladder: (name: string) => `Career ladder of ${name}`,
  all: 'All roles',
  contents: 'Contents',
  role: 'Role',
  level: 'Level',
  focus: 'Focus',
  code: 'Code',
  elsewhere: 'Other',
  drafts: (codes: readonly string[]) => {
    const named = codes.slice(0, 5).join(', ');
    const more = codes.length > 5 ? ` and ${codes.length - 5} more` : '';
    const are = codes.length === 1 ? 'One role is a draft' : `${codes.length} roles are drafts`;
    return `${are} (${named}${more}), and candidates should not see drafts by accident. Nothing was written.`;
  },
  nothing: 'There is no role to export.',
} as const;
