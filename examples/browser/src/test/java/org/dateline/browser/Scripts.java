package org.dateline.browser;

/** What a test asks of the page as a whole; each gives the texts that break the rule. */
final class Scripts {
    /** Words whose contrast with what they stand on is less than 4.5, as WCAG 2 reckons it. */
    static final String LOW_CONTRAST = """
            const canvas = document.createElement('canvas');
            const context = canvas.getContext('2d', { willReadFrequently: true });
            const over = (ground, colour) => {
              context.fillStyle = ground; context.fillRect(0, 0, 1, 1);
              context.fillStyle = colour; context.fillRect(0, 0, 1, 1);
              const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
              return `rgb(${r}, ${g}, ${b})`;
            };
            const grounds = (element) => element
              ? over(grounds(element.parentElement), getComputedStyle(element).backgroundColor) : 'rgb(255, 255, 255)';
            const light = (colour) => {
              const [r, g, b] = colour.match(/[\\d.]+/g).map(Number)
                .map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const low = [];
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const element = node.parentElement;
              if (!node.data.trim() || !element.checkVisibility() || element.closest('script')) continue;
              const style = getComputedStyle(element);
              const box = element.closest('svg.drawing, svg') ?? element;
              const ground = grounds(box instanceof SVGElement && !box.matches('.drawing')
                ? box.closest('svg.drawing') ?? box.parentElement : box);
              const words = over(ground, element instanceof SVGElement ? style.fill : style.color);
              const [dark, bright] = [light(words), light(ground)].sort((a, b) => a - b);
              const contrast = (bright + 0.05) / (dark + 0.05);
              if (contrast < 4.5) low.push(`${contrast.toFixed(2)} ${element.tagName}.${element.className} ${node.data.slice(0, 40)}`);
            }
            return low;
            """;

    /** Controls, regions and pictures without a name for those who do not see them. */
    static final String NAMELESS = """
            const named = (element) => element.getAttribute('aria-label')
              || document.getElementById(element.getAttribute('aria-labelledby'))?.textContent.trim()
              || element.labels?.[0]?.textContent.trim()
              || (element.matches('a, button, summary') && element.textContent.trim());
            return [...document.querySelectorAll('a, button, select, input, summary, section, article, nav, [role=group], [role=button]')]
              .filter((element) => !named(element)).map((element) => element.outerHTML.slice(0, 120));
            """;

    /** Headings that are more than one level below the one before. */
    static final String SKIPPED_HEADINGS = """
            const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => [Number(h.tagName[1]), h.textContent]);
            return levels.filter(([level], i) => level > (i ? levels[i - 1][0] : 0) + 1).map(([level, text]) => `h${level} ${text}`);
            """;

    private Scripts() {}
}
