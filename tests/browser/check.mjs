// Pages opened in a real browser: nothing leaves them, everybody can use them, and every printed page says what it is.
//
//   node check.mjs <program> [<folder for pictures and pages>]
//
// For each case and language: the page is opened with the network cut and any request that is no file is a failure;
// axe-core looks for what keeps somebody out, in light and in dark; at 320 pixels, with letters twice as large and with
// the page's own larger letters nothing has to be scrolled sideways; without scripts the page is the same; and on paper,
// A4 and Letter, every sheet says that this is no legal advice. Needs chromium, and pdftotext of poppler-utils.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const [program, asked] = process.argv.slice(2);
const folder = asked ? resolve(asked) : mkdtempSync(join(tmpdir(), 'delist-pages-'));
mkdirSync(folder, { recursive: true });

const cases = {
  'court-list': 'rules/judgment-defaulter/cases/all-effects-of-a-two-year-listing.toml',
  tax: 'rules/tax/cases/asked-and-not-decided-yet.toml',
  'credit-report': 'rules/credit-reporting/cases/repaid-on-29-february.toml',
  points: 'rules/local-scores/cases/company-that-paid.toml',
  'reported-only': 'rules/irb-2019/cases/corrected-without-a-pledge.toml',
  'three-lists': 'tests/cases/three-listings-nine-unknowns.toml',
};
const languages = execFileSync('ls', [join(root, 'locales')], { encoding: 'utf8' }).trim().split('\n');

const failures = [];
const fail = (page, what) => {
  failures.push(`${page}: ${what}`);
  console.log(`  FAILED ${page}: ${what}`);
};

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: flags });

async function open(path, options) {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`file://${path}`);
  return { context, page, requests };
}

const isWide = (page) => page.evaluate(() => document.scrollingElement.scrollWidth > window.innerWidth);

async function accessible(page, name) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  for (const each of found.violations) {
    fail(name, `${each.id}: ${each.help}: ${each.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`);
  }
  return found.passes.length;
}

let passes = 0;
for (const [name, path] of Object.entries(cases)) {
  for (const language of languages) {
    const at = join(folder, `${name}.${language}`);
    const html = execFileSync(program, ['--lang', language, 'assess', join(root, path), '--format', 'html', '--with-case'],
      { encoding: 'utf8', maxBuffer: 1 << 26 });
    writeFileSync(`${at}.html`, html);
    const label = `${name}, ${language}`;

    // In the dark the page differs in its colours alone: one language will do.
    for (const colorScheme of language === 'en' ? ['light', 'dark'] : ['light']) {
      const { context, page, requests } = await open(`${at}.html`, { viewport: { width: 1000, height: 900 }, colorScheme });
      if (requests.some((url) => !url.startsWith('file:') && !url.startsWith('data:'))) fail(label, `it asked for ${requests}`);
      if (requests.length !== 1) fail(label, `it asked for ${requests.length} files`);
      // Everything that folds is looked at too.
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
      passes += await accessible(page, `${label}, ${colorScheme}`);
      if (colorScheme === 'light' || name === 'three-lists') {
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = false; }));
        await page.screenshot({ path: `${at}.${colorScheme}.png`, fullPage: true });
      }
      await context.close();
    }

    for (const [what, options] of [
      ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
      ['at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ]) {
      const { context, page } = await open(`${at}.html`, options);
      if (await isWide(page)) fail(label, `${what} it has to be scrolled sideways`);
      await page.check('#larger');
      if (await isWide(page)) fail(label, `${what}, with larger letters, it has to be scrolled sideways`);
      if (what === 'at 320 pixels') {
        await page.uncheck('#larger');
        await page.screenshot({ path: `${at}.narrow.png`, fullPage: true });
      }
      await context.close();
    }

    const scripted = await open(`${at}.html`, {});
    const plain = await open(`${at}.html`, { javaScriptEnabled: false });
    const [one, other] = [await scripted.page.innerText('body'), await plain.page.innerText('body')];
    if (one !== other || one.length < 1000) fail(label, 'without scripts it is another page');
    await plain.context.close();
    for (const format of language === 'en' ? ['A4', 'Letter'] : ['A4']) {
      const pdf = `${at}.${format}.pdf`;
      await scripted.page.pdf({ path: pdf, format, tagged: true });
      const sheets = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      const words = /content:"((?:\\[0-9a-f]+ )+)"/.exec(readFileSync(`${at}.html`, 'utf8'));
      const foot = words[1].trim().split(' ').map((each) => String.fromCodePoint(parseInt(each.slice(1), 16))).join('');
      const squeezed = (text) => text.normalize('NFKC').replace(/\s+/g, '');
      const without = sheets.filter((sheet) => !squeezed(sheet).includes(squeezed(foot)));
      if (sheets.length < 2 || without.length > 0) fail(label, `${format}: ${without.length} of ${sheets.length} sheets do not say “${foot}”`);
    }
    await scripted.context.close();
    console.log(`${label}: looked at`);
  }
}

// The control: a page with mistakes planted in it has to be caught, or the looks above are blind.
const planted = join(folder, 'planted.html');
writeFileSync(planted, '<!DOCTYPE html><html><head><title>x</title></head><body style="min-width:900px"><img src="https://example.invalid/x.png"><p style="color:#bbb">pale</p><input></body></html>');
const { context, page, requests } = await open(planted, { viewport: { width: 320, height: 640 } });
const found = (await new AxeBuilder({ page }).analyze()).violations.map((each) => each.id);
for (const id of ['color-contrast', 'html-has-lang', 'image-alt', 'label']) {
  if (!found.includes(id)) fail('the control', `${id} was not found`);
}
if (!requests.some((url) => url.startsWith('https:'))) fail('the control', 'its request was not noticed');
if (!(await isWide(page))) fail('the control', 'its width was not noticed');
await context.close();
await browser.close();

console.log(`${Object.keys(cases).length} cases in ${languages.length} languages, ${passes} rules held; pictures in ${folder}`);
if (failures.length > 0) {
  console.log(`${failures.length} failures`);
  process.exit(1);
}
