// Started with a bundle, the address of a taxonomy and a folder for the cache: reads all roles, then times how long it
// takes to find the ten nearest to some of them. Prints the times in ms.
const [bundle, folder, cache] = process.argv.slice(2);
const { Workspace, NodeHost, RoleReader } = require(bundle);
const SEARCHES = 8;

async function main() {
  const reader = new RoleReader({ cache: { folder: cache, version: 'bench' } });
  const workspace = new Workspace(new NodeHost(reader));
  await workspace.addFolder(folder);
  await workspace.indexRoles(async () => undefined);
  await reader.saved;
  const uris = workspace.roleUris;
  const times = [];
  for (let search = 1; search <= SEARCHES; search++) {
    // Never two of one function, and the first from the middle.
    const state = await workspace.roleOnDisk(uris[Math.floor(((search * 0.382) % 1) * uris.length)]);
    const before = performance.now();
    const { adjacent } = workspace.nearby(state);
    times.push(performance.now() - before);
    if (adjacent?.roles.length !== 10) throw new Error('there were not ten');
  }
  console.log(JSON.stringify(times));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
