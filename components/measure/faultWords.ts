import { words } from '@/lib/i18n/words'
import { MAX_SIDE } from '@/lib/run/page/picture'
import { formatCount } from '@/lib/i18n/numbers'

const limit = formatCount(MAX_SIDE)

/** What went wrong and what to do, for every fault of pictures, cameras and runs. */
export const faultWords = words({
  en: {
    picture: {
      empty: 'This file is empty (0 bytes). Choose another one; the picture before is still in use.',
      'not-image':
        'This is not an image that the browser can read. JPEG, PNG, WebP, GIF and AVIF work. The picture before is still in use.',
      broken:
        'This image file is damaged or cut off. Open it in a picture viewer, save it again, and retry. The picture before is still in use.',
      'too-large': `This image is too large to open safely: at most ${limit} pixels a side and 64 million in all. Make it smaller first. The picture before is still in use.`,
      unreachable: 'The photograph could not be loaded. Check the connection, or choose a file of your own.',
    },
    camera: {
      refused: 'The browser was not allowed to use the camera. Allow it in the address bar, or choose a file instead.',
      missing: 'No camera was found, or this page is not served securely (https). Choose a file instead.',
      busy: 'The camera could not be started; another program may be using it. Close it and try again, or choose a file.',
      stopped: 'The camera stopped. Connect it or allow it again, or choose a file instead.',
    },
    run: {
      cancelled: 'Cancelled.',
      backend: 'This backend could not run the network. Choose another one above.',
      memory:
        'The device ran out of memory. Close other tabs, choose a smaller network or resolution, or use WebAssembly.',
      'context-lost':
        'The browser took the graphics processor away while it was computing. Run again: everything needed is still here.',
      worker: 'The background process ended unexpectedly. Run again: a new one will be started.',
      unreachable:
        'The program that runs networks could not be loaded. Check the connection, then run again: everything you set is still here.',
      spec: 'This setting cannot be built.',
      size: 'This network asks for more arithmetic or memory than a device should be given in a browser. Make it narrower, shorter or smaller.',
      weights: 'The trained weights could not be read on this device. Get them again, or use the untrained ones.',
      'not-finite':
        'With these weights the results are not numbers: they grow beyond what this backend can hold. Choose other weights or another backend.',
      unknown: 'Something unexpected went wrong.',
    },
    again: 'Run again',
    detail: 'Details',
  },
  zh: {
    picture: {
      empty: '这个文件是空的（0 字节）。请另选一个；之前的图片仍在使用。',
      'not-image': '这不是浏览器能读取的图片。支持 JPEG、PNG、WebP、GIF 和 AVIF。之前的图片仍在使用。',
      broken: '这个图片文件已损坏或不完整。请用看图软件打开并重新保存后再试。之前的图片仍在使用。',
      'too-large': `这张图片太大，无法安全打开：每边最多 ${limit} 像素，总共最多 6400 万像素。请先缩小。之前的图片仍在使用。`,
      unreachable: '照片没能载入。请检查网络，或选择你自己的文件。',
    },
    camera: {
      refused: '浏览器未获准使用摄像头。请在地址栏中允许，或改为选择文件。',
      missing: '没有找到摄像头，或页面不是通过 https 安全访问的。请改为选择文件。',
      busy: '摄像头无法启动，可能正被其他程序占用。请关闭该程序后重试，或选择文件。',
      stopped: '摄像头已停止工作。请重新连接或再次允许使用，或改为选择文件。',
    },
    run: {
      cancelled: '已取消。',
      backend: '这个后端无法运行该网络。请在上方换一个。',
      memory: '设备内存不足。请关闭其他标签页，换小一些的网络或分辨率，或改用 WebAssembly。',
      'context-lost': '计算过程中浏览器收回了图形处理器。请再运行一次：所需的数据都还在。',
      worker: '后台进程意外结束。请再运行一次：会启动一个新的。',
      unreachable: '运行网络的程序没能载入。请检查网络连接后再运行一次：你的设置都还在。',
      spec: '这个设置无法构建。',
      size: '这个网络需要的运算或内存超出了浏览器里该占用的量。请减小宽度、层数或分辨率。',
      weights: '无法在这台设备上读取训练好的权重。请重新获取，或改用未训练的权重。',
      'not-finite': '用这组权重算出的结果不是数：数值超出了该后端能表示的范围。请换一组权重，或换一个后端。',
      unknown: '发生了意料之外的错误。',
    },
    again: '再运行一次',
    detail: '详情',
  },
})
