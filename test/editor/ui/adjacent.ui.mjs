// Adjacent roles on the card of the sample, as a person uses them: follow one, look at the map, compare two.
import assert from 'node:assert/strict';
import { uiTest } from './harness.mjs';

uiTest(
  'adjacent roles lead to their files, stand on a map and can be compared',
  async (editor) => {
    await editor.openFile('DEVO.GEN.P3.role.yaml');
    await editor.command('Rolewright: Open Role Card');
    const card = editor.card();
    const section = card.locator('[data-fold="adjacent"]');
    const row = section.getByRole('row').filter({ hasText: 'DEVO.GEN.P4' });
    await row.getByText('one level up, same focus').waitFor();
    await row.getByText('Confident').waitFor();

    await section.getByText('Map', { exact: true }).click();
    await card.getByRole('img', { name: 'Map of the roles around DEVO.GEN.P3' }).waitFor();

    await row.getByRole('button', { name: 'Senior DevOps Engineer', exact: true }).click();
    await editor.page.locator('.tab.active[data-resource-name="DEVO.GEN.P4.role.yaml"]').waitFor();
    const map = card.getByRole('img', { name: 'Map of the roles around DEVO.GEN.P4' });
    await map.waitFor();
    await editor.screenshot('adjacent-map', { of: section.locator('[data-fold="adjacent-map"]') });

    await section.getByRole('button', { name: 'Compare with DevOps Engineer', exact: true }).click();
    const tab = editor.page.locator('.tab', { hasText: 'DEVO.GEN.P4 and DEVO.GEN.P3' });
    await tab.waitFor();
    assert.ok(await tab.isVisible());
  },
  { viewport: { width: 1360, height: 900 } },
);
