import { useData } from 'vitepress';
import { defineComponent, h, onMounted, ref } from 'vue';

/** The form itself. Every connection is accepted, because the site has no server. */
export const LiveForm = defineComponent({
  props: { chooseLanguage: Boolean, headingLevel: { type: Number, default: 2 } },
  setup(props) {
    const { isDark, theme } = useData();
    const locale = ref('en');
    onMounted(() => import('../../../../dist/define.js'));

    const option = (/** @type {string} */ tag) =>
      h(
        'option',
        { value: tag, lang: tag, selected: tag === locale.value },
        new Intl.DisplayNames([tag], { type: 'language' }).of(tag),
      );
    const languages = () =>
      h('label', { class: 'live-language' }, [
        'Language of the form ',
        h(
          'select',
          { onChange: (/** @type {any} */ event) => (locale.value = event.target.value) },
          theme.value.languages.map(option),
        ),
      ]);
    const form = () =>
      h('miva-connection-setup', {
        locale: locale.value,
        theme: isDark.value ? 'dark' : 'light',
        headingLevel: props.headingLevel,
        'onMiva-connection-submit': (/** @type {any} */ event) => event.respondWith({ ok: true }),
      });
    // Not a `div`, because an image, and so the form, is in a paragraph.
    return () => h('span', { class: 'live' }, [props.chooseLanguage ? languages() : null, form()]);
  },
});
