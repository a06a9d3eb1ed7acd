/** What a preview calls the groups of changes that follow from one id or code becoming another. */
export function changeLabels(from: string, to: string) {
  const becomes = `${from} becomes ${to}`;
  return {
    role: `Roles: ${becomes}`,
    taxonomy: `Taxonomy and libraries: ${becomes}`,
    pay: `Pay: ${becomes}`,
    assessment: `Open assessments: ${becomes}`,
    files: 'File names that follow the code',
    removed: 'Files that go, because another one takes their place',
  };
}
