/**
 * The names by which GitHub knows the emoji that posts and release notes use most: `:tada:` becomes 🎉. Names that are
 * not here stay as they are written.
 */
const NAMES = `
tada 🎉 rocket 🚀 sparkles ✨ bug 🐛 fire 🔥 heart ❤️ zap ⚡ boom 💥 memo 📝 art 🎨 lock 🔒 lipstick 💄 recycle ♻️
white_check_mark ✅ heavy_check_mark ✔️ x ❌ warning ⚠️ construction 🚧 construction_worker 👷 green_heart 💚
arrow_up ⬆️ arrow_down ⬇️ arrow_right ➡️ pushpin 📌 package 📦 books 📚 book 📖 bookmark 🔖 wrench 🔧 hammer 🔨
hammer_and_wrench 🛠️ gear ⚙️ bulb 💡 mag 🔍 eyes 👀 wave 👋 clap 👏 pray 🙏 muscle 💪 raised_hands 🙌 ok_hand 👌
point_right 👉 point_down 👇 +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 100 💯 star ⭐ star2 🌟 stars 🌠 sunny ☀️ rainbow 🌈
smile 😄 smiley 😃 grin 😁 joy 😂 wink 😉 heart_eyes 😍 thinking 🤔 sob 😭 cry 😢 sweat_smile 😅 blush 😊
slightly_smiling_face 🙂 sunglasses 😎 scream 😱 tired_face 😫 shrug 🤷 robot 🤖 ghost 👻 alien 👽 skull 💀
globe_with_meridians 🌐 earth_africa 🌍 earth_americas 🌎 earth_asia 🌏 lady_beetle 🐞 snake 🐍 crab 🦀 whale 🐳
penguin 🐧 cat 🐱 dog 🐶 turtle 🐢 bee 🐝 butterfly 🦋 octopus 🐙 unicorn 🦄 coffee ☕ beer 🍺 beers 🍻 pizza 🍕
cake 🍰 birthday 🎂 gift 🎁 balloon 🎈 confetti_ball 🎊 trophy 🏆 medal_sports 🏅 dart 🎯 game_die 🎲 video_game 🎮
musical_note 🎵 camera 📷 movie_camera 🎥 tv 📺 computer 💻 iphone 📱 phone ☎️ email 📧 envelope ✉️ inbox_tray 📥
outbox_tray 📤 calendar 📆 date 📅 hourglass ⌛ alarm_clock ⏰ stopwatch ⏱️ chart_with_upwards_trend 📈 bar_chart 📊
mega 📣 loudspeaker 📢 speech_balloon 💬 key 🔑 link 🔗 paperclip 📎 scissors ✂️ triangular_flag_on_post 🚩
checkered_flag 🏁 wastebasket 🗑️ truck 🚚 ambulance 🚑 rotating_light 🚨 seedling 🌱 herb 🌿 broom 🧹 test_tube 🧪
label 🏷️ alembic ⚗️ egg 🥚 wheelchair ♿ children_crossing 🚸 building_construction 🏗️ card_file_box 🗃️ see_no_evil 🙈
information_source ℹ️ question ❓ exclamation ❗ heavy_plus_sign ➕ heavy_minus_sign ➖ twisted_rightwards_arrows 🔀 rewind ⏪
`

let table: ReadonlyMap<string, string> | undefined

/** `text` with the names it gives emoji replaced by the emoji. */
export function withEmoji(text: string): string {
  return text.includes(':') ? text.replace(NAME, (written, name: string) => emojiOf(name) ?? written) : text
}

const NAME = /:([a-z0-9_+-]{1,40}):/g

function emojiOf(name: string): string | undefined {
  if (table === undefined) {
    const words = NAMES.trim().split(/\s+/)
    table = new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])))
  }
  return table.get(name)
}
