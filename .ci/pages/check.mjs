// Other people's judges look at pages: the Nu checker at their HTML, axe-core at what Chromium makes of them, light, dark,
// narrow and printed. Ends with 0 only if none of them has anything to say.
//
//   node check.mjs PAGE.html...          --pictures FOLDER keeps what each page looks like
//                                        --brief has of the pages behind it one look each
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import vnu from 'vnu-jar';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const looks = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'narrow', colorScheme: 'light', width: 320 },
  { name: 'phone', colorScheme: 'dark', width: 360 },
];
let faults = 0;

// As "order-desk-advice" for examples/order-desk/advice.html.
function called(file) {
  return `${basename(dirname(resolve(file)))}-${basename(file, '.html')}`;
}

function fault(page, text) {
  faults++;
  console.error(`${page}: ${text}`);
}

function arguments_() {
  const pages = [];
  const brief = [];
  let pictures = null;
  let some = pages;
  for (let i = 2; i < process.argv.length; i++) {
    if (process.argv[i] === '--pictures') {
      pictures = process.argv[++i];
    } else if (process.argv[i] === '--brief') {
      some = brief;
    } else {
      some.push(process.argv[i]);
    }
  }
  if (pages.length === 0) {
    throw new Error('There is no page to look at.');
  }
  return { pages, brief, pictures };
}

function checkHtml(pages) {
  const ran = spawnSync('java', ['-jar', vnu, '--format', 'json', '--stdout', ...pages.map((page) => resolve(page))], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const said = JSON.parse(ran.stdout);
  for (const message of said.messages) {
    fault(message.url ?? 'page', `line ${message.lastLine}: ${message.subType ?? message.type}: ${message.message}`);
  }
}

async function checkLook(browser, file, look, folds, pictures) {
  const context = await browser.newContext({
    bypassCSP: false,
    colorScheme: look.colorScheme,
    viewport: { width: look.width, height: 900 },
  });
  const page = await context.newPage();
  const name = `${called(file)}-${look.name}`;
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) {
      fault(name, `loads ${request.url()}`);
    }
  });
  page.on('console', (message) => fault(name, `the console says: ${message.text()}`));
  page.on('pageerror', (error) => fault(name, `a script fails: ${error.message}`));
  await page.goto(pathToFileURL(resolve(file)).href);
  if (pictures) {
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) {
    fault(name, `is ${wide} px wider than ${look.width} px`);
  }
  await page.evaluate(axe);
  for (const open of folds) {
    await page.evaluate((all) => document.querySelectorAll('details').forEach((d) => (d.open = all)), open);
    const result = await page.evaluate(() => window.axe.run(document));
    for (const violation of result.violations) {
      for (const node of violation.nodes) {
        fault(name, `${open ? 'unfolded' : 'folded'}: ${violation.id}: ${violation.help}: ${node.html.slice(0, 120)}`);
      }
    }
    if (result.passes.length === 0) {
      fault(name, 'axe has looked at nothing');
    }
  }
  await context.close();
}

// The evidence of a cell comes with focus and with the mouse, and is to be reached in the text by the keyboard alone.
async function checkEvidence(browser, file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(resolve(file)).href);
  const name = called(file);
  if ((await page.locator('.cell a').count()) === 0) {
    if ((await page.locator('section.refused').count()) === 0) {
      fault(name, 'there is no cell whose evidence could be looked at');
    }
    await page.close(); // all that it shows is refused, and has no cells
    return;
  }
  const cell = page.locator('.cell a').first();
  const tip = page.locator('.cell .tip').first();
  if (await tip.isVisible()) {
    fault(name, 'the evidence of a cell is there before it is asked for');
  }
  await cell.focus();
  if (!(await tip.isVisible())) {
    fault(name, 'the evidence of a cell does not come with focus');
  }
  await page.keyboard.press('Enter');
  const target = page.locator(await cell.getAttribute('href'));
  if (!(await target.isVisible())) {
    fault(name, 'a cell does not lead to its evidence');
  }
  await cell.evaluate((element) => element.blur());
  await cell.hover();
  if (!(await tip.isVisible())) {
    fault(name, 'the evidence of a cell does not come with the mouse');
  }
  await page.close();
}

async function checkPrint(browser, file, pictures) {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const hidden = await page.evaluate(
    () => [...document.querySelectorAll('details > :not(summary)')].filter((e) => e.getBoundingClientRect().height === 0).length,
  );
  if (hidden > 0) {
    fault(called(file), `${hidden} parts of it are folded in print`);
  }
  if (pictures) {
    await page.screenshot({ path: join(pictures, `${called(file)}-print.png`), fullPage: true });
    await page.pdf({ path: join(pictures, `${called(file)}.pdf`), format: 'A4', printBackground: true });
  }
  await page.close();
}

const { pages, brief, pictures } = arguments_();
if (pictures) {
  mkdirSync(pictures, { recursive: true });
}
checkHtml([...pages, ...brief]);
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
for (const file of pages) {
  for (const look of looks) {
    await checkLook(browser, file, look, look === looks[0] ? [false, true] : [true], pictures);
  }
  await checkEvidence(browser, file);
  await checkPrint(browser, file, pictures);
}
for (const file of brief) {
  await checkLook(browser, file, looks[0], [true], pictures);
}
await browser.close();
console.log(`${pages.length} pages in ${looks.length} looks, ${brief.length} in one: ${faults === 0 ? 'nothing to mend' : `${faults} faults`}.`);
process.exitCode = faults === 0 ? 0 : 1;
