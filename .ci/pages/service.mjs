// The page of the service, in Debian's Chromium, by the keyboard and by the pointer: from an empty page to a report, from a
// case that nothing serves to one that something does, with broken texts, files and addresses. What axe-core and the Nu
// checker say of it counts, and so does every word on the console. Ends with 0 only if all of it holds.
//
//   node service.mjs [ADDRESS]          of a service that runs; else one is started
//     --pictures FOLDER                 keeps what it looks like
//     --stories                         leaves the looks out
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import vnu from 'vnu-jar';

const require = createRequire(import.meta.url);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const pictures = process.argv.includes('--pictures') ? process.argv[process.argv.indexOf('--pictures') + 1] : null;
const given = process.argv.slice(2).find((word) => word.startsWith('http'));
const files = mkdtempSync(join(tmpdir(), 'page-'));
const example = (name) => readFileSync(join(root, 'examples', name, 'requirements.yaml'), 'utf8');
const faults = [];
let service = null;

// Starts the service on a port that is free, and waits for its address.
function started() {
  service = spawn(join(root, 'ipc-advisor'), ['serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((found, failed) => {
    service.stdout.once('data', (line) => found(`${line}`.trim()));
    service.once('exit', (code) => failed(new Error(`The service has ended with ${code}.`)));
  });
}

function checkSources() {
  const sources = ['page.html', 'page.css'].map((name) => join(root, 'src/main/resources/org/ipcadvisor/serve', name));
  const ran = spawnSync('java', ['-jar', vnu, '--also-check-css', '--format', 'json', '--stdout', ...sources], { encoding: 'utf8' });
  for (const message of JSON.parse(ran.stdout).messages) {
    faults.push(`${message.url} line ${message.lastLine}: ${message.message}`);
  }
}

// ---- A page and what is done with it -------------------------------------------------------------------------------

class Page {
  static async open(browser, address, look = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...look });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
    const page = new Page();
    page.address = address;
    page.tab = await context.newPage();
    page.tab.setDefaultTimeout(10_000);
    page.watch();
    await page.tab.goto(address);
    await page.verdict(/./, 'Loading');
    return page;
  }

  watch() {
    this.tab.on('console', (message) => {
      if (!this.expected?.test(message.text())) {
        faults.push(`the console says: ${message.text()}`);
      }
    });
    this.tab.on('pageerror', (error) => faults.push(`the script fails: ${error.stack}`));
    this.tab.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(this.address).origin) {
        faults.push(`it loads ${request.url()}`);
      }
    });
  }

  /** Waits until the text was answered, and the verdict is as it should be. */
  async verdict(pattern, unlike = '\0') {
    await this.tab
      .waitForFunction(([source, no]) => {
        const words = document.querySelector('#verdict').textContent;
        const busy = document.querySelector('#advice').getAttribute('aria-busy') !== 'false';
        return !busy && new RegExp(source).test(words) && !words.includes(no);
      }, [pattern.source, unlike])
      .catch(async () => assert.fail(`The verdict is ${await this.tab.textContent('#verdict')}, and should be ${pattern}.`));
  }

  text() {
    return this.tab.inputValue('#text');
  }

  async written(pattern) {
    await this.tab
      .waitForFunction((source) => new RegExp(source).test(document.querySelector('#text').value), pattern.source)
      .catch(async () => assert.fail(`The text is\n${await this.text()}, and should have ${pattern}.`));
  }

  focused() {
    return this.tab.evaluate(() => document.activeElement.id);
  }

  /** Presses the tabulator key until something has the focus. */
  async tabTo(id, key = 'Tab') {
    for (let i = 0; i < 200; i++) {
      if ((await this.focused()) === id) {
        return;
      }
      await this.tab.keyboard.press(key);
    }
    assert.fail(`The tabulator key does not reach ${id}.`);
  }

  /** Chooses by the first letters, as people do on a keyboard. */
  async choose(id, letters) {
    await this.tabTo(id);
    await this.tab.keyboard.type(letters);
    await this.tab.keyboard.press('Tab');
  }

  async saved(press) {
    const [download] = await Promise.all([this.tab.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  async close() {
    await this.tab.context().close();
  }
}

// ---- The stories ---------------------------------------------------------------------------------------------------

const stories = {
  async 'an empty page says what to do, and the pointer leads from it to a report'(open) {
    const page = await open();
    await page.verdict(/No platform is chosen yet/);
    assert.match(await page.tab.textContent('#next'), /checking the platforms/);
    await page.tab.check('#target-winnt');
    await page.written(/targets: \[WinNT\]/);
    await page.tab.check('#target-win9x');
    await page.tab.check('#target-win32s');
    await page.written(/targets: \[WinNT, Win9x, Win32s\]/);
    await page.tab.selectOption('#target-0', 'Windows NT 4.0');
    await page.tab.selectOption('#target-1', 'Windows 95');
    await page.written(/\[Windows NT 4\.0, Windows 95, Win32s\]/);
    await page.tab.selectOption('#target-2-pipes', { label: 'open' });
    await page.written(/platform: Win32s, pipes: open/);
    await page.tab.fill('#target-2-version', '1.25');
    await page.tab.locator('#target-2-version').blur();
    await page.written(/version: "1\.25"/);
    for (const [path, choice] of [['pipes', 'create'], ['interoperate', 'no'], ['ole/inService', 'yes'], ['ole/crossUser', 'yes']]) {
      await page.tab.locator(`[id="field/needs/${path}"]`).selectOption({ label: choice });
    }
    await page.written(/ole: \{inService: true, crossUser: true\}/);
    await page.tab.locator('[id="field/application"]').fill('Order Desk');
    await page.tab.locator('[id="field/application"]').blur();
    await page.verdict(/Order Desk: conditional/);
    const cell = page.tab.locator('#row-named-pipes [data-what="win9x"]');
    assert.match(await cell.textContent(), /YES\(3\).*blocks/);
    await cell.hover();
    assert.match(await page.tab.textContent('#tip'), /Windows 95 is asked to create the pipe and can only open one/);
    await page.tab.mouse.move(5, 5);
    await page.tab.waitForSelector('#tip', { state: 'hidden' });
    const report = await page.saved(() => page.tab.click('#download-Text'));
    assert.equal(report.name, 'order-desk.txt');
    assert.match(report.text, /^Order Desk: conditional\n/);
    for (const [label, words] of [['JSON', '"verdict": "conditional"'], ['Markdown', 'Order Desk'], ['HTML', '<!DOCTYPE html>'], ['SARIF', '"2.1.0"'],
      ['JUnit', '<testsuites'], ['GitHub annotations', '::'], ['Decision record', 'status: proposed'], ['Requirements', 'application: Order Desk']]) {
      const { text } = await page.saved(() => page.tab.locator(`#download-${label.replace('Requirements', 'requirements').replace(' ', '_')}`).click());
      assert.ok(text.includes(words), `${label} has no ${words}`);
    }
    return page;
  },

  async 'the keyboard alone leads from an empty page to a report'(open) {
    const page = await open();
    for (const platform of ['winnt', 'win9x', 'win32s']) {
      await page.tabTo(`target-${platform}`);
      await page.tab.keyboard.press('Space');
    }
    await page.written(/targets: \[WinNT, Win9x, Win32s\]/);
    await page.choose('field/needs/pipes', 'cr');
    await page.written(/pipes: create/);
    await page.choose('field/needs/ole/inService', 'y');
    await page.choose('field/needs/ole/crossUser', 'y');
    await page.written(/ole: \{inService: true, crossUser: true\}/);
    await page.verdict(/conditional/);
    await page.tabTo('download-JSON');
    const report = await page.saved(() => page.tab.keyboard.press('Enter'));
    assert.equal(JSON.parse(report.text).advice[0].verdict, 'conditional');
    return page;
  },

  async 'in the table arrow keys move, the reason comes with the focus, and Escape hides it'(open) {
    const page = await open();
    await page.tab.getByRole('button', { name: 'Order Desk', exact: true }).click();
    await page.verdict(/Order Desk: conditional/);
    await page.tab.focus('#target-os2');
    await page.tab.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.tab.keyboard.press(key);
    }
    assert.match(await page.tab.textContent('#tip h3'), /Named pipes on Win9x: YES\(3\)/);
    assert.equal(await page.tab.evaluate(() => document.activeElement.getAttribute('aria-describedby')), 'tip');
    await page.tab.evaluate(axe);
    await judge(page, 'a cell with its reason');
    await page.tab.keyboard.press('Escape');
    assert.equal(await page.tab.isVisible('#tip'), false);
    await page.tab.keyboard.press('End');
    assert.match(await page.tab.textContent('#tip h3'), /Named pipes: not viable/);
    await page.tab.keyboard.press('Enter');
    assert.equal(await page.tab.locator('#why-named-pipes').getAttribute('open'), '');
    await page.tab.keyboard.press('Shift+Tab');
    await page.tabTo('text', 'Shift+Tab');
    await page.tab.click('#row-named-pipes [data-what="win9x"]');
    await page.tab.click('#tip h3');
    assert.equal(await page.tab.isVisible('#tip'), true);
    await page.tab.mouse.move(5, 5);
    await page.tab.setViewportSize({ width: 1280, height: 150 });
    await page.tab.focus('#row-named-pipes [data-what="win9x"]');
    await page.tab.keyboard.press('PageDown');
    await page.tab.waitForFunction(() => document.querySelector('#tip').scrollTop > 0);
    return page;
  },

  async 'a reason goes with its row, while the pointer rests where that was'(open) {
    const page = await open();
    await page.tab.fill('#text', 'version: 1\napplication: Pair\ntargets: [Windows NT 4.0]\nchosen: anonymous-pipes\n');
    await page.verdict(/^Pair: /);
    await page.tab.hover('#row-anonymous-pipes [data-what="verdict"]');
    assert.equal(await page.tab.isVisible('#tip'), true);
    await page.tab.fill('#text', 'version: [');
    await page.verdict(/Not judged 1 problem/);
    assert.equal(await page.tab.locator('#row-anonymous-pipes').count(), 0);
    assert.equal(await page.tab.isVisible('#tip'), false);
    return page;
  },

  async 'undo takes back what was typed in steps, and loses nothing'(open) {
    const page = await open();
    const undone = async (text) => {
      await page.tab.click('#undo');
      assert.equal(await page.text(), text);
    };
    assert.equal(await page.tab.isDisabled('#undo'), true);
    const empty = await page.text();
    await page.tab.focus('#text');
    await page.tab.keyboard.press('Control+End');
    await page.tab.keyboard.type('# one');
    await page.tab.keyboard.press('Control+A');
    await page.tab.keyboard.press('Delete');
    assert.equal(await page.text(), '');
    await undone(`${empty}# one`);
    await page.tab.focus('#text');
    await page.tab.keyboard.press('Control+End');
    await page.tab.keyboard.type(' two');
    await undone(`${empty}# one`);
    await undone(empty);
    assert.equal(await page.tab.isDisabled('#undo'), true);
    return page;
  },

  async 'what is typed half stays where an answer comes meanwhile, and counts when its field is left'(open) {
    const page = await open();
    await page.tab.route('**/v1/advice', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.tab.check('#target-winnt');
    await page.written(/WinNT/);
    await page.tab.focus('[id="field/application"]');
    await page.tab.keyboard.press('Control+A');
    await page.tab.keyboard.type('Half');
    await page.verdict(/New application: /);
    assert.equal(await page.focused(), 'field/application');
    assert.equal(await page.tab.inputValue('[id="field/application"]'), 'Half');
    await page.tab.keyboard.press('Tab');
    await page.verdict(/Half: /);
    await page.written(/application: Half\n/);
    return page;
  },

  async 'targets that are in no list or have no name can be mended by choices'(open) {
    const page = await open();
    await page.tab.fill('#text', 'version: 1\napplication: x\ntargets: Windows 95\n');
    await page.verdict(/Not judged/);
    await page.tab.check('#target-winnt');
    await page.written(/Windows 95[^]*WinNT/);
    await page.verdict(/^x: /);
    await page.tab.fill('#text', 'version: 1\napplication: x\ntargets: [null, {pipes: open}]\n');
    await page.verdict(/Not judged/);
    assert.doesNotMatch(await page.tab.innerHTML('#controls'), /undefined|null/);
    await page.tab.selectOption('#target-0', 'MS-DOS');
    await page.written(/targets: \[MS-DOS, /);
    return page;
  },

  async 'a finger has the reason of a cell, too, and nothing has to be scrolled sideways but the table'(open, address, browser) {
    const page = await Page.open(browser, address, { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });
    await page.tab.getByRole('button', { name: 'Tape Archive', exact: true }).tap();
    await page.verdict(/Tape Archive: not viable/);
    await page.tab.locator('#row-named-pipes [data-what="ms-dos"]').tap();
    await page.tab.waitForTimeout(400);
    assert.match(await page.tab.textContent('#tip'), /MS-DOS is asked to create the pipe/);
    assert.equal(await page.tab.isVisible('#tip'), true);
    await page.tab.locator('#matrix-help').tap();
    await page.tab.waitForSelector('#tip', { state: 'hidden' });
    await page.tab.locator('#target-os2').tap();
    await page.written(/OS\/2/);
    assert.equal(await page.tab.evaluate(() => document.documentElement.scrollWidth), 320);
    return page;
  },

  async 'where nothing serves, one click on a remedy helps, and undo takes it back'(open) {
    const page = await open();
    await page.tab.fill('#text', 'version: 1 # a remark\napplication: Gateway\ntargets: [POSIX, MS-DOS, Windows 95]\nneeds:\n  pipes: create # why\n');
    await page.verdict(/Gateway: not viable/);
    const before = await page.text();
    const remedies = page.tab.locator('#answer button[id^="remedy-"]');
    await remedies.first().click();
    await page.verdict(/Gateway: (conditional|viable)/);
    const after = await page.text();
    assert.notEqual(after, before);
    assert.match(after, /^version: 1 # a remark$/m);
    assert.match(after, /# why$/m);
    await page.tab.click('#undo');
    await page.verdict(/Gateway: not viable/);
    assert.equal(await page.text(), before);
    await page.tab.click('#redo');
    await page.verdict(/Gateway: (conditional|viable)/);
    assert.equal(await page.text(), after);
    await page.tab.click('#undo');
    await page.verdict(/Gateway: not viable/);
    const second = await remedies.nth(1).getAttribute('id');
    await page.tabTo(second);
    await page.tab.keyboard.press('Enter');
    await page.verdict(/Gateway: (conditional|viable)/);
    assert.ok(['verdict', second].includes(await page.focused()), 'the focus is on another control');
    assert.match(await page.tab.textContent('#status'), /undo takes it back.*Gateway is/i);
    return page;
  },

  async 'questions are answered by a button, with what is above them in the text'(open) {
    const page = await open();
    await page.tab.fill('#text', 'version: 1\napplication: Ticker\ntargets: [Windows NT 4.0, Windows 95]\n');
    await page.verdict(/Ticker/);
    await page.tab.getByRole('group', { name: /RPC run over/ }).first().getByRole('button', { name: /^netbios/ }).click();
    await page.written(/needs: \{rpc: \{transport: netbios\}\}/);
    await page.tab.locator('[id="field/needs/rpc/transport"]').selectOption({ label: 'not said' });
    await page.tab.waitForFunction(() => !document.querySelector('#text').value.includes('needs'));
    await page.tab.fill('#text', 'version: 1\napplication: Ticker\ntargets: [Win32s, MS-DOS]\n');
    await page.verdict(/Ticker/);
    await page.tab.locator('#answer .apply button[id^="decide-"]', { hasText: /^1\.1|^1\.2|^"?[0-9]/ }).first().click();
    await page.written(/targets: \[\{platform: Win32s, version: "[0-9.]+"\}, MS-DOS\]/);
    return page;
  },

  async 'problems are marked at their place, and lead to it'(open) {
    const page = await open();
    await page.tab.fill('#text', 'version: 1\napplication: x\ntargets: [Windows NT 4.0, Windos 95]\n');
    await page.verdict(/Not judged 1 problem/);
    assert.equal(await page.tab.getAttribute('#text', 'aria-invalid'), 'true');
    assert.equal(await page.tab.textContent('#marks mark'), 'Windos');
    assert.equal((await page.tab.textContent('#lines b')).trim(), '3');
    const problem = page.tab.locator('#problems button').first();
    assert.match(await problem.textContent(), /^3:27 .*Did you mean/);
    await problem.focus();
    await page.tab.keyboard.press('Enter');
    assert.equal(await page.tab.evaluate(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), 'Windos');
    await page.tab.fill('#text', 'version: 1\n  application: [x\n: }{');
    await page.verdict(/Not judged/);
    assert.ok(await page.tab.locator('#marks mark').count() > 0);
    assert.match(await page.tab.textContent('#controls'), /wait until/);
    await page.tab.fill('#text', '');
    await page.verdict(/Not judged/);
    await page.tab.fill('#text', `${'<img src=x onerror=alert(1)>\u202e\u0007 '.repeat(200)}`);
    await page.verdict(/Not judged/);
    await page.tab.fill('#text', example('order-desk').replace('Order Desk', '"<b onclick=alert(1)>x</b>"'));
    await page.verdict(/<b onclick=alert\(1\)>x<\/b>: conditional/);
    await page.tab.fill('#text', example('pipe-from-dos'));
    await page.verdict(/Scale House: viable, but the chosen Named pipes on weights is not viable/);
    return page;
  },

  async 'files are dropped and opened, whatever is in them'(open) {
    const page = await open();
    const drop = (name, text) => page.tab.evaluate(([title, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], title));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, [name, text]);
    await drop('plant.yaml', example('plant-monitor'));
    await page.verdict(/Plant Monitor: conditional/);
    await drop('large.yaml', `# ${'x'.repeat(1 << 20)}\n`);
    await page.tab.waitForFunction(() => /at most/.test(document.querySelector('#trouble').textContent));
    await page.verdict(/Plant Monitor: conditional/);
    await drop('picture.png', [0x89, 0x50, 0xff, 0xfe]);
    await page.tab.waitForFunction(() => /no text in UTF-8/.test(document.querySelector('#trouble').textContent));
    await page.tab.evaluate(() => { Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError')); });
    await drop('folder', '');
    await page.tab.waitForFunction(() => /cannot be read/.test(document.querySelector('#trouble').textContent));
    await page.tab.reload();
    await page.verdict(/Plant Monitor: conditional/);
    await drop('full.yaml', `${example('order-desk')}# ${'x'.repeat((1 << 20) - 1000)}\n`);
    await page.verdict(/Order Desk: conditional/);
    assert.equal(new URL(page.tab.url()).hash.length < 40000, true);
    writeFileSync(join(files, 'warehouse.json'), readFileSync(join(root, 'examples/warehouse-json/requirements.json')));
    await page.tab.setInputFiles('#file', join(files, 'warehouse.json'));
    await page.verdict(/Warehouse/);
    assert.equal(await page.tab.inputValue('#file'), '');
    await page.tab.check('#target-os2');
    await page.tab.waitForFunction(() => JSON.parse(document.querySelector('#text').value) && document.querySelector('#text').value.includes('"OS/2"'));
    return page;
  },

  async 'the address opens the same case, and one that cannot be read says so'(open, address) {
    const page = await open();
    await page.tab.getByRole('button', { name: 'Plant Monitor', exact: true }).click();
    await page.verdict(/Plant Monitor/);
    await page.tab.locator('#link-alarms').click();
    await page.tab.waitForFunction(() => location.hash.endsWith('&link=alarms'));
    const other = await open(page.tab.url());
    await other.verdict(/Plant Monitor: conditional/);
    assert.equal(await other.text(), await page.text());
    assert.equal(await other.tab.getAttribute('#link-alarms', 'aria-pressed'), 'true');
    await other.tab.evaluate(() => { location.hash = location.hash.replace('alarms', 'peers'); });
    await other.tab.waitForSelector('#link-peers[aria-pressed="true"]');
    await other.tab.waitForFunction(() => /On link peers/.test(document.querySelector('#answer').textContent));
    await other.tab.evaluate(() => { location.hash = '#deflate=AAAA'; });
    await other.tab.waitForFunction(() => /no requirements that can be read/.test(document.querySelector('#trouble').textContent));
    await other.verdict(/Plant Monitor/);
    await other.tab.evaluate((text) => { location.hash = `#text=${encodeURIComponent(text)}`; }, example('dead-end'));
    await other.verdict(/Tape Archive: not viable/);
    await other.close();
    const bad = await open(`${address}#deflate=%`);
    await bad.tab.waitForFunction(() => /no requirements that can be read/.test(document.querySelector('#trouble').textContent));
    await bad.close();
    await page.tab.fill('#text', example('dead-end'));
    await page.tab.click('#copy');
    await page.tab.waitForFunction(() => /was copied/.test(document.querySelector('#status').textContent));
    const copy = await open(await page.tab.evaluate(() => navigator.clipboard.readText()));
    await copy.verdict(/Tape Archive: not viable/);
    await copy.close();
    await page.tab.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
    await page.tab.click('#copy');
    await page.tab.waitForFunction(() => /Copy it from the address bar/.test(document.querySelector('#trouble').textContent));
    return page;
  },

  async 'where the service does not answer, nothing older is shown, and it can be asked again'(open) {
    const page = await open();
    await page.tab.getByRole('button', { name: 'Order Desk', exact: true }).click();
    await page.verdict(/Order Desk: conditional/);
    page.expected = /Failed to load resource/;
    await page.tab.route('**/v1/advice', (route) => route.fulfill({ status: 504, contentType: 'application/problem+json',
      body: '{"title": "Gateway Timeout", "status": 504, "detail": "The judging was given up."}' }));
    await page.tab.locator('[id="field/needs/pipes"]').selectOption({ label: 'open' });
    await page.verdict(/Not judged: the service has not answered\./);
    assert.match(await page.tab.textContent('#answer'), /Try again above/);
    assert.match(await page.tab.textContent('#trouble'), /given up/);
    assert.equal(await page.tab.locator('#table .block').count(), 0);
    await page.tab.route('**/v1/validate', (route) => route.abort());
    await page.tab.focus('#text');
    await page.tab.keyboard.press('End');
    await page.tab.keyboard.type(' ');
    await page.tab.waitForFunction(() => /does not answer/.test(document.querySelector('#trouble').textContent));
    await page.tab.unroute('**/v1/advice');
    await page.tab.unroute('**/v1/validate');
    await page.tab.getByRole('button', { name: 'Try again' }).click();
    await page.verdict(/Order Desk: (conditional|viable)/);
    assert.equal(await page.focused(), 'verdict');
    assert.equal(await page.tab.textContent('#trouble'), '');
    await page.tab.route('**/v1/matrix', (route) => route.abort());
    await page.tab.reload();
    await page.tab.waitForSelector('#trouble button');
    await page.tab.unroute('**/v1/matrix');
    await page.tab.evaluate(() => { const again = document.querySelector('#trouble button'); again.click(); again.click(); });
    await page.verdict(/Order Desk: (conditional|viable)/);
    assert.equal(await page.tab.locator('#examples button').count(), 4);
    return page;
  },

  async 'a busy service is asked again, but not about a text that is no more'(open) {
    const page = await open();
    const asked = [];
    page.tab.on('request', (request) => request.url().endsWith('/v1/validate') && asked.push(request.postData()));
    page.expected = /Failed to load resource/;
    await page.tab.route('**/v1/validate', (route) => route.fulfill({ status: 503, headers: { 'Retry-After': 'soon' } }));
    await page.tab.fill('#text', example('order-desk'));
    await page.tab.waitForResponse('**/v1/validate');
    await page.tab.fill('#text', example('dead-end'));
    await page.tab.waitForResponse('**/v1/validate');
    await page.tab.unroute('**/v1/validate');
    await page.verdict(/Tape Archive: not viable/);
    assert.deepEqual(asked, [example('order-desk'), example('dead-end'), example('dead-end')]);
    return page;
  },

  async 'links have a drawing, and components their own targets'(open) {
    const page = await open();
    await page.tab.getByRole('button', { name: 'Plant Monitor', exact: true }).click();
    await page.verdict(/Plant Monitor/);
    assert.match(await page.tab.getAttribute('#answer svg', 'aria-label'), /readings NetBIOS conditional/);
    await page.tab.click('#component-console');
    await page.tab.check('#target-win16');
    await page.written(/console: \{targets: \[Windows 95, MS-DOS, Win16\]/);
    await page.tab.uncheck('#target-ms-dos');
    await page.written(/console: \{targets: \[Windows 95, Win16\]/);
    await page.tab.locator('[id="field/links/readings/sends"]').selectOption({ label: 'collector' });
    await page.written(/sends: collector/);
    return page;
  },

  async 'names may be whatever the requirements allow'(open) {
    const page = await open();
    const [one, other] = ['constructor', 'a/b ~1 "<b>" é'];
    const quoted = JSON.stringify(other);
    await page.tab.fill('#text', `version: 1\napplication: Names\ncomponents:\n  ${one}: {targets: [NT4, Windows XP]}\n  ${quoted}: {targets: [Win95]}\nlinks:\n  "__proto__ x": {between: [${one}, ${quoted}]}\n  toString: {among: [${one}]}\n`);
    await page.verdict(/^Names: /);
    assert.match(await page.tab.textContent('#table thead'), /Windows XP/);
    await page.tab.getByRole('button', { name: other, exact: true }).click();
    await page.tab.check('#target-ms-dos');
    await page.written(/targets: \[Win95, MS-DOS\]/);
    await page.tab.getByLabel('carries', { exact: true }).selectOption({ label: 'signal' });
    await page.written(/__proto__ x": \{between: .*, carries: signal\}/);
    await page.tab.getByRole('button', { name: /^toString/ }).click();
    await page.tab.getByLabel('hasWindow', { exact: true }).selectOption({ label: 'no' });
    await page.written(/MS-DOS\], hasWindow: false\}/);
    return page;
  },
};

// ---- What it looks like --------------------------------------------------------------------------------------------

const states = {
  empty: 'version: 1\napplication: New application\ntargets: []\n',
  viable: 'version: 1\napplication: Simple\ntargets: [Windows NT 4.0, Windows 2000]\nneeds: {pipes: create, acrossMachines: false, hasWindow: true}\n',
  'not-viable': example('dead-end'),
  refused: 'version: 1\napplication: x\ntargets: [Windos 95]\nneeds: {pipe: create}\n',
};
const furtherStates = {
  conditional: example('order-desk'),
  links: example('plant-monitor'),
  'no-column': example('no-common-ground'),
  broken: 'version: 1\n  application: [x\n',
};

// Two looks at a time, for axe-core takes a second or two for each; further states in two looks are enough.
async function checkLooks(browser, address) {
  const looks = [320, 768, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));
  const some = async (mine) => {
    for (const look of mine) {
      await checkStates(browser, address, look);
    }
  };
  await Promise.all([some(looks.filter((_, index) => index % 2 === 0)), some(looks.filter((_, index) => index % 2 === 1))]);
}

async function checkStates(browser, address, { width, colorScheme }) {
  const page = await Page.open(browser, address, { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  await page.tab.evaluate(axe);
  const all = pictures || (width === 320) === (colorScheme === 'light');
  for (const [name, text] of Object.entries(all && width !== 768 ? { ...states, ...furtherStates } : states)) {
    await page.tab.fill('#text', text);
    await page.tab.waitForSelector('#advice[aria-busy="false"]');
    for (const open of [false, true]) {
      await checkLook(page, `${name} at ${width} px, ${colorScheme}, ${open ? 'unfolded' : 'folded'}`, open, width);
      if (pictures) {
        await page.tab.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}-${open ? 'unfolded' : 'folded'}.png`), fullPage: !open });
      }
    }
  }
  await page.close();
}

async function checkLook(page, where, open, width) {
  await page.tab.evaluate((all) => document.querySelectorAll('details').forEach((each) => (each.open = all)), open);
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) {
    faults.push(`${where}: it is ${wide} px wider than ${width} px`);
  }
  await judge(page, where);
}

async function judge(page, where) {
  const result = await page.tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  if (result.passes.length === 0) {
    faults.push(`${where}: axe has looked at nothing`);
  }
  for (const violation of result.violations) {
    faults.push(`${where}: ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`);
  }
}

// ---- All of it -----------------------------------------------------------------------------------------------------

if (pictures) {
  mkdirSync(pictures, { recursive: true });
}
const start = Date.now();
let browser = null;
try {
  checkSources();
  const address = given ?? (await started());
  browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  for (const [name, story] of Object.entries(stories)) {
    const opened = [];
    const open = async (at = address) => {
      opened.push(await Page.open(browser, at));
      return opened.at(-1);
    };
    await story(open, address, browser).catch((error) => faults.push(`${name}: ${error.message.split('\n').slice(0, 6).join('\n  ')}`));
    for (const page of opened) {
      await page.close().catch(() => {});
    }
  }
  if (!process.argv.includes('--stories')) {
    await checkLooks(browser, address);
  }
} finally {
  await browser?.close();
  service?.kill();
  rmSync(files, { recursive: true });
}
faults.forEach((fault) => console.error(fault));
const seconds = Math.round((Date.now() - start) / 1000);
console.log(`${Object.keys(stories).length} stories and ${Object.keys({ ...states, ...furtherStates }).length} states in up to six looks, in ${seconds} s: ${faults.length === 0 ? 'nothing to mend' : `${faults.length} faults`}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
