import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { firstLink, pageOrigin } from '../auth/first-link.ts';
import { ConfigError } from '../errors/config-error.ts';
import { readConfig, SETTINGS, type Config } from '../config.ts';
import { keepBuild } from '../http/builds.ts';
import { createLog, type Log } from '../log.ts';
import { ownFile } from '../own-files.ts';
import { createSmmServer } from '../server.ts';
import { clearRestores } from '../storage/sqlite/restore.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';

/** `smm serve`: opens the folder, answers until it is told to stop, closes the folder. */
export function serveCommand(): Command {
  const command = new Command('serve').description('Serve the endpoint from one folder.');
  for (const setting of Object.values(SETTINGS)) {
    command.addOption(
      new Option(
        setting.flag,
        `${setting.meaning} ${setting.default === '' ? '' : `Default: ${setting.default}. `}Variable: ${setting.env}.`,
      ),
    );
  }
  command.addHelpText(
    'after',
    '\nExample:\n  smm serve --data ./reviews --port 8787 --allow-origin https://www.example.com\n',
  );
  command.action(async (flags: Record<string, unknown>) => {
    await serve(readConfig(flags, process.env));
  });
  return command;
}

/** Resolves once the server has stopped. @throws ConfigError, ListenError, and what opening the storage throws. */
export async function serve(config: Config): Promise<void> {
  checkSite(config.site);
  const log = createLog({ level: config.logLevel });
  clearRestores(config.data);
  let storage = await openStorage({ dir: config.data });
  const reopen = async () => (storage = await openStorage({ dir: config.data, create: false }));
  try {
    const cdnDir = findCdn();
    if (cdnDir !== undefined) await keepBuild(cdnDir, config.data, log);
    const server = createSmmServer({ storage, reopen, config, log, cdnDir, adminDir: findAdmin() });
    const { url, port } = await server.listen();
    const stopped = stopOnSignal(log, () => server.stop());
    const link = await firstLink(storage, pageOrigin(config.publicUrl, config.host, port));
    if (link !== undefined) process.stdout.write(`Nobody signs in yet. Open this link once, within a day: ${link}\n`);
    process.stdout.write(`smm ready at ${url}\n`);
    log.info({ url, data: config.data }, 'ready');
    await stopped;
  } finally {
    await storage.close();
    log.flush();
  }
}

/** The first signal stops gently; a second one ends the process at once. */
function stopOnSignal(log: Log, stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (told) process.exit(130);
      told = true;
      log.info({ signal }, 'stopping');
      stop().then(resolve, reject);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

function checkSite(site: string | undefined): void {
  if (site === undefined) return;
  if (!existsSync(site) || !statSync(site).isDirectory()) {
    throw new ConfigError(`--site: "${site}" is not a folder. Give the folder that holds the pages.`);
  }
}

/** Where the built elements lie beside the widgets package, in the workspace as when installed. */
export function findCdn(): string | undefined {
  const entry = fileURLToPath(import.meta.resolve('@smm/widgets'));
  const folder = join(dirname(entry), '..', 'dist', 'cdn');
  return existsSync(folder) ? folder : undefined;
}

/** Where the built admin page lies, in the workspace as when installed. */
function findAdmin(): string | undefined {
  const folder = fileURLToPath(ownFile('dist/admin'));
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}
