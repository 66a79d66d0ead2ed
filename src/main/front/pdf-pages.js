// <pdf-pages>: the pages of a PDF one below the other, each drawn when it comes into view; nothing in it is run.
import { getDocument, GlobalWorkerOptions, TextLayer } from "pdfjs-dist/legacy/build/pdf.mjs";

const MOST_PIXELS_A_SIDE = 4096;
const beside = name => new URL("pdf/" + name, document.baseURI).href;
GlobalWorkerOptions.workerSrc = beside("pdf.worker.js");

customElements.define("pdf-pages", class extends HTMLElement {

  /** What nobody sees is not loaded. */
  connectedCallback() {
    this.awaited = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) {
        this.awaited.disconnect();
        this.#load();
      }
    });
    this.awaited.observe(this);
  }

  #load() {
    const { address, broken, page } = this.dataset;
    this.setAttribute("aria-busy", "true");
    const loading = getDocument({
      url: new URL(address, document.baseURI).href,
      cMapUrl: beside("cmaps/"),
      standardFontDataUrl: beside("standard_fonts/"),
      wasmUrl: beside("wasm/"),
      iccUrl: beside("iccs/"),
      isEvalSupported: false,
      enableXfa: false
    });
    this.loading = loading;
    // a dialog may take its content out and in again: what was begun before is not heard any more
    const current = () => this.loading === loading;
    loading.promise
      .then(pdf => current() && this.#frame(pdf, page, current))
      .catch(() => current() && this.replaceChildren(Object.assign(document.createElement("p"), { textContent: broken })))
      .finally(() => current() && this.removeAttribute("aria-busy"));
  }

  disconnectedCallback() {
    this.awaited.disconnect();
    this.seen?.disconnect();
    this.loading?.destroy();
    this.loading = undefined;
    this.replaceChildren();
  }

  async #frame(pdf, label, current) {
    const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
    if (!current()) {
      return;
    }
    this.seen = new IntersectionObserver(
      entries => entries.filter(entry => entry.isIntersecting).forEach(({ target }) => {
        this.seen.unobserve(target);
        this.#draw(pdf, target).catch(() => target.classList.add("broken"));
      }),
      { root: this, rootMargin: "100%" });
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = document.createElement("section");
      page.className = "pdf-page";
      page.dataset.number = number;
      page.setAttribute("aria-label", label.replace("{0}", number).replace("{1}", pdf.numPages));
      page.style.aspectRatio = first.width + " / " + first.height;
      this.append(page);
      this.seen.observe(page);
    }
  }

  async #draw(pdf, target) {
    const page = await pdf.getPage(Number(target.dataset.number));
    const natural = page.getViewport({ scale: 1 });
    target.style.aspectRatio = natural.width + " / " + natural.height;
    while (target.isConnected && target.clientWidth === 0) {
      await new Promise(requestAnimationFrame);
    }
    const scale = target.clientWidth / natural.width;
    const density = Math.min(
      window.devicePixelRatio,
      MOST_PIXELS_A_SIDE / (scale * Math.max(natural.width, natural.height)));
    const viewport = page.getViewport({ scale: scale * density });
    const canvas = document.createElement("canvas");
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    canvas.setAttribute("aria-hidden", "true");
    await page.render({ canvas, viewport }).promise;
    const text = document.createElement("div");
    text.className = "pdf-text";
    target.style.setProperty("--total-scale-factor", scale);
    target.replaceChildren(canvas, text);
    await new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text,
      viewport: page.getViewport({ scale })
    }).render();
    target.classList.add("drawn");
  }
});
