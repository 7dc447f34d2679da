import { magick } from './commands.ts'
import type { ImageFacts } from '../facts.ts'
import { MEDIA_LIMITS } from './limits.ts'
import type { Broken } from '../place.ts'
import { converted, moving } from './refused.ts'
import { tooLarge } from './too-large.ts'

/** The rules that a JPEG or PNG picture breaks. */
export function checksOfImage(image: ImageFacts, file: string): readonly Broken[] {
  const { bytes, width, height, cmyk, animated } = image
  const broken: Broken[] = []
  for (const size of tooLarge('image', bytes)) {
    broken.push({ ...size, fix: converted(magick(file, ['-resize 1440x -quality 85'], 'jpg')) })
  }
  const aspect = Math.max(width, height) / Math.min(width, height)
  if (aspect > MEDIA_LIMITS.imageAspect.most) {
    broken.push({
      rule: 'media/image-aspect',
      found: `a picture of ${width} × ${height} pixels`,
      expected: `one side at most ${MEDIA_LIMITS.imageAspect.most} times the other`,
      fix: `Crop it, or widen it with a margin: \`${padded(file, image)}\`.`,
    })
  }
  if (cmyk) {
    broken.push({
      rule: 'media/image-cmyk',
      found: 'a picture in the colours of print (CMYK)',
      expected: 'a picture in the colours of screens (sRGB)',
      fix: converted(magick(file, ['-colorspace sRGB -quality 90'], 'jpg')),
    })
  }
  if (animated) {
    broken.push({
      rule: 'media/image-animated',
      found: 'an animated PNG',
      expected: 'a still picture, or a video',
      fix: `Make it a video, and use the new file: \`${moving(file)}\`.`,
    })
  }
  return broken
}

/** The short side grown to a tenth of the long one. */
function padded(file: string, { width, height, format }: ImageFacts): string {
  const least = Math.ceil(Math.max(width, height) / MEDIA_LIMITS.imageAspect.most)
  const size = `${Math.max(width, least)}x${Math.max(height, least)}`
  return magick(file, [`-gravity center -background white -extent ${size}`], format === 'png' ? 'png' : 'jpg')
}
