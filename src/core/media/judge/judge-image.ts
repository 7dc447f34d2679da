import type { ImageFacts } from '../facts.ts'
import type { BrokenRule } from '../place.ts'
import { checkSize } from './check-size.ts'
import { magick } from './commands.ts'
import { MEDIA_LIMITS } from './limits.ts'
import { adviseToConvert, asVideo } from './refused.ts'

/** The rules that a JPEG or PNG picture breaks. */
export function judgeImage(image: ImageFacts, file: string): readonly BrokenRule[] {
  const { bytes, width, height, cmyk, animated } = image
  const broken: BrokenRule[] = []
  for (const size of checkSize('image', bytes)) {
    broken.push({ ...size, fix: adviseToConvert(magick(file, ['-resize 1440x -quality 85'], 'jpg')) })
  }
  const aspect = Math.max(width, height) / Math.min(width, height)
  if (aspect > MEDIA_LIMITS.imageAspect.most) {
    broken.push({
      rule: 'media/image-aspect',
      found: `a picture of ${width} × ${height} pixels`,
      expected: `one side at most ${MEDIA_LIMITS.imageAspect.most} times the other`,
      fix: `Crop it, or widen it with a margin: \`${padCommand(file, image)}\`.`,
    })
  }
  if (cmyk) {
    broken.push({
      rule: 'media/image-cmyk',
      found: 'a picture in the colours of print (CMYK)',
      expected: 'a picture in the colours of screens (sRGB)',
      fix: adviseToConvert(magick(file, ['-colorspace sRGB -quality 90'], 'jpg')),
    })
  }
  if (animated) {
    broken.push({
      rule: 'media/image-animated',
      found: 'an animated PNG',
      expected: 'a still picture, or a video',
      fix: `Make it a video, and use the new file: \`${asVideo(file)}\`.`,
    })
  }
  return broken
}

/** The short side grown to a tenth of the long one. */
function padCommand(file: string, { width, height, format }: ImageFacts): string {
  const least = Math.ceil(Math.max(width, height) / MEDIA_LIMITS.imageAspect.most)
  const size = `${Math.max(width, least)}x${Math.max(height, least)}`
  return magick(file, [`-gravity center -background white -extent ${size}`], format === 'png' ? 'png' : 'jpg')
}
