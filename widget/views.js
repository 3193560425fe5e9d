/* The views: everything that a person sees of the chat, put together. */

import { readChanged, settleCard, showCard } from "./card.js";
import { Composer } from "./composer.js";
import { Launcher } from "./launcher.js";
import { Log } from "./log.js";
import { mask } from "./masking.js";
import { Notices } from "./notices.js";
import { Panel } from "./panel.js";

/**
 * Return log, composer, notices, panel and launcher. `on` hears what the person does: send(text), press(said, shown),
 * judge(reference, shown), submit(reference, inputs), retry(entry), earlier, hurry, anew, transcript, toggle, closed.
 */
export function makeViews({ texts, settings, base, on, signal }) {
  const deeds = {
    press: on.press,
    judge: on.judge,
    showCard: (card, place) => showCard(card, place, { base, submit: on.submit }),
    readChanged,
    settleCard,
    retry: on.retry,
  };
  const log = new Log({ texts, deeds, earlier: on.earlier });
  const refocus = () => log.focus({ preventScroll: true });
  const notices = new Notices({ texts, signInUrl: settings.signInUrl, retry: on.hurry, refocus });
  const composer = new Composer({
    texts,
    // What was changed in a form would be lost by an answer in words: that is told first, and done the second time.
    mayWait: () => log.hasChangedCard && notices.remind("form"),
    send: (text) => {
      notices.clearProblem("form");
      on.send(mask(text));
    },
  });
  const children = [log.element, notices.element, composer.element];
  const panel = new Panel({ texts, title: settings.title, on, children, signal });
  const launcher = new Launcher({ texts, press: on.toggle });
  return { log, composer, notices, panel, launcher };
}
