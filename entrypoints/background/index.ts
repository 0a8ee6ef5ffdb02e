import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announcer, type Notice } from '../../utils/bridge/notices.ts';
import { server } from '../../utils/bridge/server.ts';
import { performLeft } from '../../utils/call/left.ts';
import { currentRow, rowAnew } from '../../utils/crm/current.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { badgeWordsFor } from '../../utils/locale/badge.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import type { Tell } from '../../utils/store/current.ts';
import { openHistory } from '../../utils/store/database.ts';
import { privateFiles } from '../../utils/store/files.ts';
import { sweepFiles } from '../../utils/store/jobs.ts';
import { rebuild } from '../../utils/store/rebuild.ts';
import { releaseDrafts } from '../../utils/store/release-drafts.ts';
import { awake } from './awake.ts';
import { badgeOf } from './badge.ts';
import { ALARM, deliveryOf } from './delivery.ts';
import { handlers } from './handlers.ts';
import { JOBS_ALARM, jobsOf } from './jobs.ts';
import { hands } from './tab.ts';

export default defineBackground(() => {
  // What an older version left may take longer to bring over than a worker is left alone, and is all or nothing.
  const db = awake(openHistory());
  const words = summaryWordsFor(navigator.languages);
  const showBadge = badgeOf(db, badgeWordsFor(navigator.languages));
  const tellAll = announcer();
  const announce = (news: Notice) => {
    tellAll(news);
    showBadge();
  };
  const tell: Tell = (records, newest, destination) => currentRow(records, newest, destination, words, Date.now());
  const retell: Tell = (records, event, destination) => rowAnew(records, event, destination, words, Date.now());
  const delivery = deliveryOf(db, announce, { tell, retell });
  const stranger = async () => ({ id: mint(), name: '', device: (await browser.runtime.getPlatformInfo()).os });
  const files = privateFiles(navigator.storage);
  const jobs = jobsOf(db, files, stranger, announce, delivery);
  const methods = handlers({ db, announce, delivery, words, tell, hands, stranger, jobs });
  const answer = server(methods, { id: browser.runtime.id, base: browser.runtime.getURL('') }, console.error);

  // Every listener is there before anything is waited for: a waking worker misses the event otherwise.
  browser.runtime.onMessage.addListener(answer);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) delivery.deliver();
    if (name === JOBS_ALARM) jobs.run();
  });
  browser.permissions.onAdded.addListener(() => delivery.hasten(({ reason }) => reason === 'permission'));
  // Both: an extension that a developer has loaded starts with the browser by being installed again (Chromium 156).
  const release = () =>
    void db.then((history) => Promise.all([releaseDrafts(history), sweepFiles(history, files)])).catch(console.error);
  browser.runtime.onStartup.addListener(release);
  browser.runtime.onInstalled.addListener(release);
  // An alarm may have been lost with the browser or an update: each start looks for itself, and is woken if it dies of it.
  delivery.deliver();
  jobs.run();
  showBadge();
  void db.then((history) => performLeft(history, methods.perform, Date.now())).catch(console.error);
  void db.then((history) => awake(rebuild(history))).catch(console.error);
});
