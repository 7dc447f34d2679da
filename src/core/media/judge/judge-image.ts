import { error, type Problem } from '../../problem.ts'
import { MEDIA_LIMITS as LIMITS } from '../../rules/media.ts'
import type { ImageFacts } from '../facts.ts'
import type { Placed } from '../placed.ts'
import { magick } from './commands.ts'
import { adviseToConvert, asVideo } from './refused.ts'

/** The rules that a JPEG or PNG picture breaks. */
export function judgeImage(image: ImageFacts, placed: Placed, file: string): readonly Problem[] {
  const { bytes = 0, width, height, cmyk, animated } = image
  const broken: Problem[] = []
  if (bytes > LIMITS.imageBytes.most) {
    const fix = adviseToConvert(magick(file, ['-resize 1440x -quality 85'], 'jpg'))
    broken.push(error('media/image-too-large', { ...placed, bytes, fix }))
  }
  if (Math.max(width, height) / Math.min(width, height) > LIMITS.imageAspect.most) {
    const fix = `Crop it, or add a margin: \`${padCommand(file, image)}\`.`
    broken.push(error('media/image-aspect', { ...placed, width, height, fix }))
  }
  if (cmyk) {
    const fix = adviseToConvert(magick(file, ['-colorspace sRGB -quality 90'], 'jpg'))
    broken.push(error('media/image-cmyk', { ...placed, fix }))
  }
  if (animated) {
    const fix = `Make it a video, and use the new file: \`${asVideo(file)}\`.`
    broken.push(error('media/image-animated', { ...placed, fix }))
  }
  return broken
}

/** The short side grown to a tenth of the long one. */
function padCommand(file: string, { width, height, format }: ImageFacts): string {
  const least = Math.ceil(Math.max(width, height) / LIMITS.imageAspect.most)
  const size = `${Math.max(width, least)}x${Math.max(height, least)}`
  return magick(file, [`-gravity center -background white -extent ${size}`], format === 'png' ? 'png' : 'jpg')
}
