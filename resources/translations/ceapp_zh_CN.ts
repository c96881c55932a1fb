<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About ceapp</source>
        <translation>关于 ceapp</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Open a photo, brush over a region, and a context encoder fills it.</source>
        <translation>打开照片，涂抹一个区域，上下文编码器便会将其填充。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>ceapp is free software under the Apache licence, version 2.0. It uses Qt under the LGPL, version 3: you may replace the Qt in it by your own. Everything that it is made of, and under which licence, is listed below; every model has terms of its own, which its card tells.</source>
        <translation>ceapp 是依据 Apache 许可证 2.0 版发布的自由软件。它依据 LGPL 第 3 版使用 Qt：您可以用自己的 Qt 替换其中的 Qt。程序的全部组成部分及其许可证列在下方；每个模型另有自己的条款，见其模型卡。</translation>
    </message>
    <message>
        <source>Licence: </source>
        <translation>许可证：</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>该软件包未附带许可证文本。</translation>
    </message>
</context>
<context>
    <name>BeforeView</name>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Add {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation>用一句话说明它的用途</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>One set of pictures a line, with its terms; or: not known</source>
        <translation>每行写一个图片集及其条款；或填写：未知</translation>
    </message>
    <message>
        <source>Research only</source>
        <translation>仅限研究</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任何用途</translation>
    </message>
    <message>
        <source>Its layers make a net for {0} x {0} px. The file says no more of itself.</source>
        <translation>其各层构成一个 {0} x {0} 像素的网络。文件中没有更多说明。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>填充对象</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Its terms allow</source>
        <translation>条款允许</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Cannot be used: {}</source>
        <translation>无法使用：{}</translation>
    </message>
    <message>
        <source>Scores on pictures that it never saw</source>
        <translation>在从未见过的图片上的得分</translation>
    </message>
    <message>
        <source>A bundled photo with a hole, and how this model fills it</source>
        <translation>一张带空洞的自带照片，以及该模型的填充结果</translation>
    </message>
    <message>
        <source>Filling the bundled photos…</source>
        <translation>正在填充自带照片…</translation>
    </message>
    <message>
        <source>Fills holes in pictures of: {}</source>
        <translation>填充以下图片中的空洞：{}</translation>
    </message>
    <message>
        <source>Judges fills while a model is trained; fills nothing</source>
        <translation>在训练模型时评判填充；自身不填充</translation>
    </message>
    <message>
        <source>Finds faces for others; fills nothing</source>
        <translation>为其他模型查找人脸；自身不填充</translation>
    </message>
    <message>
        <source>Finds face masks; fills nothing</source>
        <translation>查找口罩；不做填充</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>{0} x {0} px</source>
        <translation>{0} x {0} 像素</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{} steps</source>
        <translation>{} 步</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用许可</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>comes with ceapp</source>
        <translation>随 ceapp 提供</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a photo</source>
        <translation>选择一张照片</translation>
    </message>
    <message>
        <source>Or take one: it appears here.</source>
        <translation>或拍一张：会显示在这里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More photos</source>
        <translation>更多照片</translation>
    </message>
    <message>
        <source>Photo {}</source>
        <translation>照片 {}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>固定颜色</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>蒙版颜色</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>No model drew in this photo since it was opened, so none can be asked</source>
        <translation>打开这张照片以来没有模型在其中作画，因此无从询问</translation>
    </message>
    <message>
        <source>The model draws it again, mirrored and moved a little…</source>
        <translation>模型正在重新绘制，镜像并稍作移动……</translation>
    </message>
    <message>
        <source>Violet: the model draws the same again; yellow: something else. Sure can be wrong</source>
        <translation>紫色：模型再次画出同样的内容；黄色：画出别的内容。有把握也可能是错的</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>{} % of the pixels are bit for bit those of the original; {} differ</source>
        <translation>{} % 的像素与原图逐位相同；{} 个不同</translation>
    </message>
</context>
<context>
    <name>CrewPage</name>
    <message>
        <source>What the booth has done</source>
        <translation>展台统计</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访客次数</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>填充次数</translation>
    </message>
    <message>
        <source>Quick fills</source>
        <translation>快速填充</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等待时间中位数</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Count from zero</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>Back to the demo</source>
        <translation>返回演示</translation>
    </message>
    <message>
        <source>End the demo</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Kept as number {}. Ask the crew for it.</source>
        <translation>已保留，编号 {}。请向工作人员索取。</translation>
    </message>
    <message>
        <source>Leave some of the photo unpainted.</source>
        <translation>请保留照片的一部分不要涂抹。</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>操作失败，请重试。</translation>
    </message>
    <message>
        <source>Still there? Touch the screen to go on: {}</source>
        <translation>还在吗？请触摸屏幕继续：{}</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Looking for devices…</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>Time a fill on each</source>
        <translation>测量各设备的填充时间</translation>
    </message>
    <message>
        <source>Fill a bundled photo on each device that can be used</source>
        <translation>在每个可用设备上填充一张自带照片</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Filling a photo, a few times on each…</source>
        <translation>正在每个设备上多次填充照片…</translation>
    </message>
    <message>
        <source>One fill of 512 x 512 px with {}, without the time to load it.</source>
        <translation>使用 {} 填充 512 x 512 像素一次，不含加载时间。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The paper: {}.</source>
        <translation>论文取值：{}。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>This is the last photo of its folder</source>
        <translation>这是文件夹中的最后一张照片</translation>
    </message>
    <message>
        <source>This is the first photo of its folder</source>
        <translation>这是文件夹中的第一张照片</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>尚无照片</translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation>{} 已不存在</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or lies on a disk that is not connected</source>
        <translation>文件已被移动、重命名或删除，或位于未连接的磁盘上</translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation>已拷贝照片</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
</context>
<context>
    <name>FillButton</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User guide — ceapp</source>
        <translation>用户指南 — ceapp</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Brush over what should go, then press Enter.</source>
        <translation>涂抹要去除的内容，然后按 Enter。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Memory that undo takes</source>
        <translation>撤销占用的内存</translation>
    </message>
    <message>
        <source>{} of {} MiB</source>
        <translation>{} / {} MiB</translation>
    </message>
    <message>
        <source>Memory that undo takes. When it is full, the oldest steps are let go.</source>
        <translation>撤销所占用的内存。用满后将丢弃最早的步骤。</translation>
    </message>
    <message>
        <source>So far {} were.</source>
        <translation>到目前为止已丢弃 {} 个。</translation>
    </message>
</context>
<context>
    <name>HoleMix</name>
    <message>
        <source>Holes to practise on</source>
        <translation>练习用的空洞</translation>
    </message>
    <message>
        <source>Choose pictures first: holes are shown on them.</source>
        <translation>请先选择图片：空洞会显示在图片上。</translation>
    </message>
    <message>
        <source>Other &amp;holes</source>
        <translation>换一组空洞(&amp;H)</translation>
    </message>
</context>
<context>
    <name>KeyboardHand</name>
    <message>
        <source>Press D to draw here, &lt; and &gt; for other steps</source>
        <translation>按 D 在此绘制，按 &lt; 和 &gt; 改变步长</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>正在擦除</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>{} px a step</source>
        <translation>每步 {} 像素</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>已涂抹</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log — ceapp</source>
        <translation>日志 — ceapp</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部拷贝</translation>
    </message>
    <message>
        <source>It is kept in {}</source>
        <translation>保存在 {}</translation>
    </message>
</context>
<context>
    <name>LoopPage</name>
    <message>
        <source>Brush it away</source>
        <translation>一抹即去</translation>
    </message>
    <message>
        <source>Touch the screen and try it</source>
        <translation>触摸屏幕试一试</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>See the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Press Tab to see the tools and panels again</source>
        <translation>按 Tab 重新显示工具和面板</translation>
    </message>
    <message>
        <source>Drop a photo to open it; several, or a folder of them, for a batch</source>
        <translation>放下一张照片即可打开；多张或一个文件夹则进入批处理</translation>
    </message>
</context>
<context>
    <name>MaskMenu</name>
    <message>
        <source>Grow the mask</source>
        <translation>扩展蒙版</translation>
    </message>
    <message>
        <source>Wider on every side by, px:</source>
        <translation>各边扩展量（像素）：</translation>
    </message>
    <message>
        <source>Narrower on every side by, px:</source>
        <translation>各边收缩量（像素）：</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>收缩蒙版</translation>
    </message>
    <message>
        <source>Fade out around what is painted over, px:</source>
        <translation>羽化半径（像素）：</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>羽化蒙版</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>No face mask was found in this photo.</source>
        <translation>未在这张照片中找到口罩。</translation>
    </message>
    <message>
        <source>Paint over what you want to take away.</source>
        <translation>请涂抹要去除的内容。</translation>
    </message>
    <message>
        <source>Face masks are painted over. Fill completes the faces below them: what it puts there is a guess, not what these people look like.</source>
        <translation>口罩已被涂抹。“填充”会补全其下的面部：所填内容是推测，并非这些人的真实样貌。</translation>
    </message>
    <message>
        <source>No date stamp was found in this photo.</source>
        <translation>在这张照片中未找到日期水印。</translation>
    </message>
    <message>
        <source>The date stamp is painted over. Fill takes it away.</source>
        <translation>日期水印已被涂抹。“填充”会将其去除。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>关闭消息 (Esc)</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>What suits each place</source>
        <translation>按位置自动选择</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>A model draws faces, and elsewhere says how edges and colours run on</source>
        <translation>由模型绘制人脸，在其他地方则给出边缘和颜色的走向</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>From the photo&apos;s own pixels: grass, gravel, leaves, fabric</source>
        <translation>取自照片自身像素：草地、砾石、树叶、织物</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Colours flow in from around: sky, skin, walls</source>
        <translation>颜色从四周过渡进来：天空、皮肤、墙面</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>All models…</source>
        <translation>所有模型…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Check a checkpoint and add it; or drop it here</source>
        <translation>检查并添加检查点；或拖放到此处</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation>从现在起使用此模型填充</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the model&apos;s file, card and all, elsewhere</source>
        <translation>将模型文件连同模型卡写到别处</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete the file; models that come with ceapp stay</source>
        <translation>删除文件；随 ceapp 提供的模型会保留</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Drag the frame to see another part of the photo</source>
        <translation>拖动框以查看照片的其他部分</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>发生了意料之外的错误</translation>
    </message>
    <message>
        <source>Your photo is still here; save it. What happened is written in {}</source>
        <translation>您的照片还在，请保存。详细信息写在 {} 中</translation>
    </message>
    <message>
        <source>Loading what the first fill needs…</source>
        <translation>正在加载首次填充所需的组件…</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>正在加载 {}…</translation>
    </message>
    <message>
        <source>The settings hold until you close ceapp, but could not be kept</source>
        <translation>设置在关闭 ceapp 之前有效，但无法保存</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>没有这样的命令。</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Drop a photo here, or press Ctrl+O to open one</source>
        <translation>将照片拖到此处，或按 Ctrl+O 打开</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For the crew</source>
        <translation>工作人员专用</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Back to the demo</source>
        <translation>返回演示</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message>
        <source>Too many tries. Wait half a minute.</source>
        <translation>尝试次数过多。请等待半分钟。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Undo discard</source>
        <translation>撤销放弃</translation>
    </message>
    <message>
        <source>What was kept of {} is discarded</source>
        <translation>{} 的保留内容已放弃</translation>
    </message>
    <message>
        <source>Work on {} was not saved when ceapp ended</source>
        <translation>ceapp 退出时，对 {} 的修改尚未保存</translation>
    </message>
    <message>
        <source>It was kept at {}: the mask and all fills</source>
        <translation>已于 {} 保留：蒙版和所有填充</translation>
    </message>
    <message>
        <source>What you painted on {} and did not fill was kept</source>
        <translation>您在 {} 上涂抹但尚未填充的内容已保留</translation>
    </message>
    <message>
        <source>It is from {}</source>
        <translation>保留于 {}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The window changes when ceapp starts again</source>
        <translation>重新启动 ceapp 后窗口才会更改</translation>
    </message>
    <message>
        <source>Your photo is opened again, too.</source>
        <translation>照片也会重新打开。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys and gestures — ceapp</source>
        <translation>按键与手势 — ceapp</translation>
    </message>
    <message>
        <source>Mouse and pen</source>
        <translation>鼠标和画笔</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>涂抹</translation>
    </message>
    <message>
        <source>left button, pen</source>
        <translation>左键、画笔</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>right button, Alt, pen&apos;s eraser</source>
        <translation>右键、Alt、画笔的橡皮擦端</translation>
    </message>
    <message>
        <source>Straight line, square, circle</source>
        <translation>直线、正方形、圆形</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation>滚轮、双指捏合</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>Space, middle button, two fingers</source>
        <translation>空格键、中键、双指</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift 加滚轮</translation>
    </message>
    <message>
        <source>Size and hardness</source>
        <translation>大小和硬度</translation>
    </message>
    <message>
        <source>Alt and right button</source>
        <translation>Alt 加右键</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>查看原图</translation>
    </message>
    <message>
        <source>hold Tab or \</source>
        <translation>按住 Tab 或 \</translation>
    </message>
    <message>
        <source>Hide tools and panels</source>
        <translation>隐藏工具和面板</translation>
    </message>
    <message>
        <source>tap Tab</source>
        <translation>轻按 Tab</translation>
    </message>
    <message>
        <source>Choose a variation</source>
        <translation>选择变体</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 至 9</translation>
    </message>
    <message>
        <source>Move the cross</source>
        <translation>移动十字</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>This key instead of those that the command has</source>
        <translation>用此按键取代该命令现有的按键</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>This key beside those that the command has</source>
        <translation>在该命令现有按键之外添加此按键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Take all keys from the command</source>
        <translation>移除该命令的所有按键</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The keys that ceapp comes with</source>
        <translation>ceapp 自带的按键</translation>
    </message>
    <message>
        <source>{} too</source>
        <translation>另有 {}</translation>
    </message>
    <message>
        <source>New key for {}:</source>
        <translation>{} 的新按键：</translation>
    </message>
    <message>
        <source>{} {}; choose another key.</source>
        <translation>{} {}；请选择其他按键。</translation>
    </message>
    <message>
        <source>{} belongs to {} so far. Set or Add takes it from there.</source>
        <translation>{} 目前属于 {}。“设定”或“添加”会将其移过来。</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a photo…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>最近的照片</translation>
    </message>
    <message>
        <source>The photos that you open are listed here.</source>
        <translation>您打开的照片会列在此处。</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>Forget which photos were opened; the photos stay</source>
        <translation>忘记打开过的照片；照片本身会保留</translation>
    </message>
    <message>
        <source>Back to {}</source>
        <translation>返回 {}</translation>
    </message>
    <message>
        <source>Or drop a photo anywhere in this window</source>
        <translation>或将照片拖到此窗口的任意位置</translation>
    </message>
    <message>
        <source>Take things out of photos</source>
        <translation>去除照片中的物体</translation>
    </message>
    <message>
        <source>1.  Open a photo.</source>
        <translation>1.  打开照片。</translation>
    </message>
    <message>
        <source>2.  Brush over what should go.</source>
        <translation>2.  涂抹要去除的内容。</translation>
    </message>
    <message>
        <source>3.  Press Enter.</source>
        <translation>3.  按 Enter。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>Take the fir out</source>
        <translation>去除冷杉</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>肖像</translation>
    </message>
    <message>
        <source>Take the badge off</source>
        <translation>去除徽章</translation>
    </message>
    <message>
        <source>Open this photo, which comes with ceapp</source>
        <translation>打开这张随 ceapp 提供的照片</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the pointer is: pixels from the left and from the top</source>
        <translation>指针位置：距左边和上边的像素数</translation>
    </message>
    <message>
        <source>Size and depth of the photo</source>
        <translation>照片的尺寸和位深</translation>
    </message>
    <message>
        <source>Pixels of the screen for one of the photo</source>
        <translation>照片的一个像素对应的屏幕像素数</translation>
    </message>
    <message>
        <source>Where fills are computed</source>
        <translation>填充的计算设备</translation>
    </message>
    <message>
        <source>Memory that ceapp takes, undo included</source>
        <translation>ceapp 占用的内存，含撤销</translation>
    </message>
    <message>
        <source>Where fills are computed: {}</source>
        <translation>填充的计算设备：{}</translation>
    </message>
    <message>
        <source>, alpha</source>
        <translation>，含 Alpha</translation>
    </message>
    <message>
        <source>{width} × {height} px, {depth}-bit</source>
        <translation>{width} × {height} 像素，{depth} 位</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Earlier steps</source>
        <translation>更早的步骤</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>VariationsPanel</name>
    <message>
        <source>Fills to choose from appear here.</source>
        <translation>可供选择的填充会显示在此处。</translation>
    </message>
    <message>
        <source>Variation {}</source>
        <translation>变体 {}</translation>
    </message>
</context>
<context>
    <name>_FillLoop</name>
    <message>
        <source>Fill when closed</source>
        <translation>闭合时填充</translation>
    </message>
    <message>
        <source>What you have drawn around is filled at once, without Enter</source>
        <translation>圈出的区域会立即填充，无需按 Enter</translation>
    </message>
</context>
<context>
    <name>_Hardness</name>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How much of the brush paints wholly; towards its edge it fades ({ and })</source>
        <translation>画笔完全着色部分的比例；向边缘逐渐变淡（{ 和 }）</translation>
    </message>
</context>
<context>
    <name>_PaintBar</name>
    <message>
        <source>Brush with a finger over what should go. Two fingers zoom in.</source>
        <translation>用手指涂抹要去除的内容。双指可放大。</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>换张照片</translation>
    </message>
    <message>
        <source>Thin brush</source>
        <translation>细画笔</translation>
    </message>
    <message>
        <source>Medium brush</source>
        <translation>中画笔</translation>
    </message>
    <message>
        <source>Wide brush</source>
        <translation>粗画笔</translation>
    </message>
</context>
<context>
    <name>_Pen</name>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>A pen that is pressed lightly paints narrower</source>
        <translation>轻压画笔时笔触更细</translation>
    </message>
</context>
<context>
    <name>_ResultBar</name>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Brush more</source>
        <translation>继续涂抹</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>换张照片</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>_Size</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the brush in pixels of the photo ([ and ], or Shift and the wheel)</source>
        <translation>画笔大小，以照片像素计（[ 和 ]，或 Shift 加滚轮）</translation>
    </message>
</context>
<context>
    <name>_Tolerance</name>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>How much colours may differ from the one you click on, 0 to 255</source>
        <translation>颜色可与点击处相差多少，0 至 255</translation>
    </message>
</context>
<context>
    <name>_WaitBar</name>
    <message>
        <source>Opening the photo…</source>
        <translation>正在打开照片…</translation>
    </message>
    <message>
        <source>Filling…</source>
        <translation>正在填充…</translation>
    </message>
</context>
<context>
    <name>ceapp</name>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;About ceapp</source>
        <translation>关于 ceapp(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Animation…</source>
        <translation>动画(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>批处理(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>闪烁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear mask</source>
        <translation>清除蒙版(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>对比(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <translation>拷贝照片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do not copy</source>
        <translation>禁止取样(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Draw at the cross</source>
        <translation>在十字处绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export before and after</source>
        <translation>导出前后对比(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export mask…</source>
        <translation>导出蒙版(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Feather…</source>
        <translation>羽化(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>填充(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>扩展(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>增加画笔硬度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Invert mask</source>
        <translation>反相蒙版(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>按键与手势(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>让它继续(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Line from top to bottom</source>
        <translation>垂直分割线(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Next in folder</source>
        <translation>文件夹中的下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next variation</source>
        <translation>下一个变体(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation>打开训练(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>在编辑器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Panels at the side</source>
        <translation>侧边面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <translation>粘贴为新照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>多边形(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous in folder</source>
        <translation>文件夹中的上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous variation</source>
        <translation>上一个变体(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做{step}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shrink…</source>
        <translation>收缩(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Side by side…</source>
        <translation>并排(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>缩小画笔(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Teach it</source>
        <translation>开始学习(&amp;T)</translation>
    </message>
    <message>
        <source>Teach &amp;it a shoot</source>
        <translation>学习一组照片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>训练模型(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Train on from it…</source>
        <translation>继续训练(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>撤销{step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use in the editor</source>
        <translation>在编辑器中使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>更改之处(&amp;W)</translation>
    </message>
    <message>
        <source>0.1 is usual</source>
        <translation>通常为 0.1</translation>
    </message>
    <message>
        <source>&amp;1  Pictures</source>
        <translation>&amp;1  图片</translation>
    </message>
    <message>
        <source>1 takes whole pictures</source>
        <translation>1 表示取整张图片</translation>
    </message>
    <message>
        <source>1e-4 is the paper&apos;s</source>
        <translation>论文取值为 1e-4</translation>
    </message>
    <message>
        <source>&amp;2  Parameters</source>
        <translation>&amp;2  参数</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  运行</translation>
    </message>
    <message>
        <source>&amp;4  Report</source>
        <translation>&amp;4  报告</translation>
    </message>
    <message>
        <source>A GPU ran out of memory</source>
        <translation>GPU 内存不足</translation>
    </message>
    <message>
        <source>A batch of {batch} is more than the {train} pictures to train on</source>
        <translation>批大小 {batch} 超过了 {train} 张训练图片</translation>
    </message>
    <message>
        <source>A copy of a model learns from what is known of these photos, for a minute or two. Then it fills holes in them that it never saw; it is kept only if it fills them better than the model as it was.</source>
        <translation>模型的一个副本会用一两分钟从这些照片的已知部分学习，然后填充它从未见过的空洞；只有填得比原模型更好时才会保留。</translation>
    </message>
    <message>
        <source>A fill is running.</source>
        <translation>正在填充。</translation>
    </message>
    <message>
        <source>A folder with one for each</source>
        <translation>每张照片一个蒙版的文件夹</translation>
    </message>
    <message>
        <source>A mask is a picture, named as its photo</source>
        <translation>蒙版是与照片同名的图片</translation>
    </message>
    <message>
        <source>A second critic looks at the surroundings of the hole alone.</source>
        <translation>第二个判别器只看空洞周围。</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>A training is running in {folder}</source>
        <translation>{folder} 中有训练正在进行</translation>
    </message>
    <message>
        <source>A {shape} hole hardly ever covers {least:.0%} to {most:.0%} of a picture</source>
        <translation>形状为 {shape} 的空洞几乎不可能覆盖图片的 {least:.0%} 至 {most:.0%}</translation>
    </message>
    <message>
        <source>About {wanted} of memory are needed, {free} are free</source>
        <translation>约需 {wanted} 内存，可用 {free}</translation>
    </message>
    <message>
        <source>Above 1, random squares are cut from pictures up to so many times larger.</source>
        <translation>大于 1 时，从最多大这么多倍的图片中随机裁出方块。</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add --resume to go on with that batch, or choose another folder</source>
        <translation>请加 --resume 继续该批处理，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>请重新添加</translation>
    </message>
    <message>
        <source>Add it with --summary and --data, or in the window, under Settings, Models</source>
        <translation>请用 --summary 和 --data 添加，或在窗口的“设置 &gt; 模型”中添加</translation>
    </message>
    <message>
        <source>Add one on the page Models</source>
        <translation>请在“模型”页添加一个</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add photos first.</source>
        <translation>请先添加照片。</translation>
    </message>
    <message>
        <source>Add some of the event</source>
        <translation>请添加该组照片</translation>
    </message>
    <message>
        <source>Add the photos of a folder</source>
        <translation>添加文件夹中的照片</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>已添加 {name}</translation>
    </message>
    <message>
        <source>Adversarial weight</source>
        <translation>对抗权重</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>All around is smooth: colours and grain are all it takes.</source>
        <translation>四周都很平滑：颜色和颗粒就足够了。</translation>
    </message>
    <message>
        <source>All but one</source>
        <translation>留出一个</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All-Age-Faces, 11,298 pictures: collected from the web, cite the authors&apos; paper</source>
        <translation>All-Age-Faces，11 298 张图片：收集自网络，须引用作者论文</translation>
    </message>
    <message>
        <source>All-Age-Faces: 11,298 pictures collected from the web, cite the paper</source>
        <translation>All-Age-Faces：11 298 张收集自网络的图片，须引用论文</translation>
    </message>
    <message>
        <source>Another batch is writing into {folder}</source>
        <translation>另一个批处理正在写入 {folder}</translation>
    </message>
    <message>
        <source>Another number gives other first weights, holes and order; the same one repeats a run.</source>
        <translation>不同的数值会产生不同的初始权重、空洞和顺序；相同的数值可重现训练。</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask for 1 or more</source>
        <translation>请指定 1 或更多</translation>
    </message>
    <message>
        <source>Ask for the weights as .safetensors</source>
        <translation>请索取 .safetensors 格式的权重</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or choose another place</source>
        <translation>请向其所有者申请权限，或选择其他位置</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it</source>
        <translation>请向文件所有者申请权限，或复制该文件</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Auto: what suits the place</source>
        <translation>自动：按位置选择</translation>
    </message>
    <message>
        <source>BMP has no place for the {name}</source>
        <translation>BMP 无法保存{name}</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Batch — ceapp</source>
        <translation>批处理 — ceapp</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation>修改前在线上方，修改后在线下方；可拖动分割线</translation>
    </message>
    <message>
        <source>Before and after beside one another</source>
        <translation>修改前后并排显示</translation>
    </message>
    <message>
        <source>Before and after in turn, as an animated WebP</source>
        <translation>修改前后交替显示，存为 WebP 动画</translation>
    </message>
    <message>
        <source>Before and after in two views that move and zoom together</source>
        <translation>修改前后分两个视图，同步移动和缩放</translation>
    </message>
    <message>
        <source>Before and after; hold Tab or \ to see the original alone</source>
        <translation>修改前后对比；按住 Tab 或 \ 只看原图</translation>
    </message>
    <message>
        <source>Before at the left of a line, after at its right; drag the line</source>
        <translation>修改前在线左侧，修改后在线右侧；可拖动分割线</translation>
    </message>
    <message>
        <source>Better by {gain:.2f} dB: kept as {name}</source>
        <translation>提高 {gain:.2f} dB：已保留为 {name}</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>斑块</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块数</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>矩形(&amp;X)</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Bring it back, then --resume</source>
        <translation>请恢复后再用 --resume</translation>
    </message>
    <message>
        <source>Bring the folder back, or choose another run</source>
        <translation>请恢复该文件夹，或选择其他训练</translation>
    </message>
    <message>
        <source>Brush over what is to be filled</source>
        <translation>请涂抹要填充的区域</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>画笔描边</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 线程</translation>
    </message>
    <message>
        <source>CPU: asked for</source>
        <translation>CPU：按要求</translation>
    </message>
    <message>
        <source>CPU: the GPU ran out of memory</source>
        <translation>CPU：GPU 内存不足</translation>
    </message>
    <message>
        <source>CPU: {why}</source>
        <translation>CPU：{why}</translation>
    </message>
    <message>
        <source>Call it otherwise, e.g. {free}</source>
        <translation>请换个名称，例如 {free}</translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation>请命名为 {name}</translation>
    </message>
    <message>
        <source>Call it {name}{suffix}</source>
        <translation>请命名为 {name}{suffix}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Change how ceapp works</source>
        <translation>更改 ceapp 的工作方式</translation>
    </message>
    <message>
        <source>Channels of the critic&apos;s six units.</source>
        <translation>判别器六个单元的通道数。</translation>
    </message>
    <message>
        <source>Channels of the generator&apos;s units, six in the paper&apos;s net: wider knows more, and is larger and slower.</source>
        <translation>生成器各单元的通道数，论文网络中为六个：越宽能力越强，也越大越慢。</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint that ceapp wrote</source>
        <translation>请选择由 ceapp 写出的 .safetensors 检查点</translation>
    </message>
    <message>
        <source>Choose a checkpoint that ceapp wrote</source>
        <translation>请选择由 ceapp 写出的检查点</translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation>请选择文件名</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>选择存放结果的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>请选择存放结果的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder or a tar of pictures</source>
        <translation>请选择图片文件夹或 tar 归档</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>请选择存在的文件夹</translation>
    </message>
    <message>
        <source>Choose a model whose card says {known!r}</source>
        <translation>请选择模型卡注明“{known}”的模型</translation>
    </message>
    <message>
        <source>Choose a name with {known}</source>
        <translation>请使用以 {known} 结尾的名称</translation>
    </message>
    <message>
        <source>Choose a photo in it</source>
        <translation>请选择其中的照片</translation>
    </message>
    <message>
        <source>Choose a smaller batch size or picture size</source>
        <translation>请选择较小的批大小或图片尺寸</translation>
    </message>
    <message>
        <source>Choose a smaller batch_size, then --resume</source>
        <translation>请减小 batch_size，然后使用 --resume</translation>
    </message>
    <message>
        <source>Choose a smaller size</source>
        <translation>请选择较小的尺寸</translation>
    </message>
    <message>
        <source>Choose a {formats} file</source>
        <translation>请选择 {formats} 文件</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose another folder for the results</source>
        <translation>请为结果选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose another folder for the run</source>
        <translation>请为训练选择其他文件夹</translation>
    </message>
    <message>
        <source>Choose another mode or model</source>
        <translation>请选择其他模式或模型</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>请选择其他模型</translation>
    </message>
    <message>
        <source>Choose another model, or copy the file once more</source>
        <translation>请选择其他模型，或重新复制该文件</translation>
    </message>
    <message>
        <source>Choose folders or tars of JPEG, PNG, WebP, BMP or TIFF files</source>
        <translation>请选择包含 JPEG、PNG、WebP、BMP 或 TIFF 文件的文件夹或 tar 归档</translation>
    </message>
    <message>
        <source>Choose larger photos, or leave this one out</source>
        <translation>请选择更大的照片，或去掉这张</translation>
    </message>
    <message>
        <source>Choose more or larger photos, or paint over less of them</source>
        <translation>请选择更多或更大的照片，或减少涂抹</translation>
    </message>
    <message>
        <source>Choose more photos, or paint over less</source>
        <translation>请选择更多照片，或减少涂抹</translation>
    </message>
    <message>
        <source>Choose of {choices}</source>
        <translation>请从 {choices} 中选择</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择一个</translation>
    </message>
    <message>
        <source>Choose one of {choices}</source>
        <translation>可选：{choices}</translation>
    </message>
    <message>
        <source>Choose one of {formats}</source>
        <translation>可选：{formats}</translation>
    </message>
    <message>
        <source>Choose other holes, least_hole or most_hole</source>
        <translation>请选择其他 holes、least_hole 或 most_hole</translation>
    </message>
    <message>
        <source>Choose photos and press “Teach it”: what came of it is told here.</source>
        <translation>请选择照片并按“开始学习”：结果会显示在这里。</translation>
    </message>
    <message>
        <source>Choose photos of the event</source>
        <translation>选择该组照片</translation>
    </message>
    <message>
        <source>Choose some of the event</source>
        <translation>请选择该组照片</translation>
    </message>
    <message>
        <source>Choose the checkpoint of a context encoder that ceapp trained</source>
        <translation>请选择由 ceapp 训练的上下文编码器检查点</translation>
    </message>
    <message>
        <source>Choose the device auto, or cpu</source>
        <translation>请选择设备 auto 或 cpu</translation>
    </message>
    <message>
        <source>Choose the folder of a run: one with events.csv in it</source>
        <translation>请选择训练的文件夹：其中应有 events.csv</translation>
    </message>
    <message>
        <source>Choose the folder that a training writes to</source>
        <translation>请选择训练写入的文件夹</translation>
    </message>
    <message>
        <source>Choose the masks</source>
        <translation>选择蒙版</translation>
    </message>
    <message>
        <source>Choose where the masks are.</source>
        <translation>请选择蒙版所在位置。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Click corner after corner; Enter, a double click or the first corner closes it, Backspace takes a corner back</source>
        <translation>逐个点击角点；按 Enter、双击或点击第一个角点可闭合，Backspace 撤回一个角点</translation>
    </message>
    <message>
        <source>Click on a colour: it is painted everywhere in the photo</source>
        <translation>点击一种颜色：整张照片中的该颜色都会被涂抹</translation>
    </message>
    <message>
        <source>Click on a colour: what hangs together with it is painted</source>
        <translation>点击一种颜色：与之相连的部分会被涂抹</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>请关闭其他程序</translation>
    </message>
    <message>
        <source>Close other programs first</source>
        <translation>请先关闭其他程序</translation>
    </message>
    <message>
        <source>Close other programs, or make the photo smaller</source>
        <translation>请关闭其他程序，或缩小照片</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Closing the loop fills what is inside, without Enter.</source>
        <translation>闭合套索即填充其内部，无需按 Enter。</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>蒙版颜色</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Commands that have other keys than those they come with.</source>
        <translation>按键与默认不同的命令。</translation>
    </message>
    <message>
        <source>Compute fills on</source>
        <translation>填充计算设备</translation>
    </message>
    <message>
        <source>Copy it once more</source>
        <translation>请重新复制</translation>
    </message>
    <message>
        <source>Copy it once more from where it came</source>
        <translation>请从来源处重新复制</translation>
    </message>
    <message>
        <source>Copy the result to the clipboard</source>
        <translation>将结果拷贝到剪贴板</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Cosine lets the learning rate fall to 1 % by the last step, which settles fine detail.</source>
        <translation>余弦方式使学习率到最后一步降至 1 %，让细节稳定下来。</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>Critic&apos;s head start</source>
        <translation>判别器先行步数</translation>
    </message>
    <message>
        <source>Critic&apos;s learning rate</source>
        <translation>判别器学习率</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>裁剪次数</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the file of {name} for good?</source>
        <translation>永久删除 {name} 的文件？</translation>
    </message>
    <message>
        <source>Develop it to JPEG, PNG or TIFF with another program first</source>
        <translation>请先用其他程序将其冲洗为 JPEG、PNG 或 TIFF</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>重做被撤销的步骤</translation>
    </message>
    <message>
        <source>Drag a box over what is to be filled; the right button or Alt erases, Shift makes it square</source>
        <translation>在要填充的区域上拖出矩形；右键或 Alt 擦除，Shift 为正方形</translation>
    </message>
    <message>
        <source>Drag an ellipse over what is to be filled; Shift makes it a circle</source>
        <translation>在要填充的区域上拖出椭圆；Shift 为圆形</translation>
    </message>
    <message>
        <source>Draw around what is to be filled; the right button or Alt takes away</source>
        <translation>圈出要填充的区域；右键或 Alt 减去</translation>
    </message>
    <message>
        <source>Draw lines between the pixels of the photo when they are near</source>
        <translation>放大到足够近时，在照片像素之间显示网格线</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>将照片或文件夹拖到此处</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <translation>椭圆(&amp;L)</translation>
    </message>
    <message>
        <source>EXIF data</source>
        <translation>EXIF 数据</translation>
    </message>
    <message>
        <source>Each is filled where its mask is white. Masks are pictures of the photo&apos;s size: one for each photo in a folder, or one for all.</source>
        <translation>照片在其蒙版为白色之处被填充。蒙版是与照片尺寸相同的图片：可在文件夹中每张照片一个，或所有照片共用一个。</translation>
    </message>
    <message>
        <source>Each under its photo&apos;s name, with a recipe beside it. The photos stay as they are.</source>
        <translation>以照片的名称保存，旁边附有配方。原照片保持不变。</translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation>无故终止</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮次</translation>
    </message>
    <message>
        <source>Erase at the &amp;cross</source>
        <translation>在十字处擦除(&amp;C)</translation>
    </message>
    <message>
        <source>Every face mask in a photo is filled. What is put there is a guess, and not what these people look like.</source>
        <translation>照片中的每个口罩都会被填充。所填内容是推测，并非这些人的真实样貌。</translation>
    </message>
    <message>
        <source>Every hole shape has the share 0</source>
        <translation>所有空洞形状的份额都为 0</translation>
    </message>
    <message>
        <source>Every key on one sheet, and what mouse and pen do</source>
        <translation>在一页上列出所有按键，以及鼠标和画笔的操作</translation>
    </message>
    <message>
        <source>Every stroke and box is filled at once, without Enter.</source>
        <translation>每一笔和每个矩形都会立即填充，无需按 Enter。</translation>
    </message>
    <message>
        <source>Export before and after</source>
        <translation>导出前后对比</translation>
    </message>
    <message>
        <source>Export keeps a copy of it elsewhere.</source>
        <translation>“导出”可在别处保留一份副本。</translation>
    </message>
    <message>
        <source>Export the mask</source>
        <translation>导出蒙版</translation>
    </message>
    <message>
        <source>Export {}</source>
        <translation>导出 {}</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>填充(&amp;I)</translation>
    </message>
    <message>
        <source>Face mask</source>
        <translation>口罩形</translation>
    </message>
    <message>
        <source>Face masks, found by a model</source>
        <translation>由模型查找的口罩</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fill a&amp;gain</source>
        <translation>再次填充(&amp;G)</translation>
    </message>
    <message>
        <source>Fill as soon as the brush is lifted</source>
        <translation>抬起画笔即填充</translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <translation>已取消填充</translation>
    </message>
    <message>
        <source>Fill each stroke and box at once, without Enter</source>
        <translation>立即填充每一笔和每个矩形，无需按 Enter</translation>
    </message>
    <message>
        <source>Fill many photos, each where its mask says</source>
        <translation>按蒙版填充多张照片</translation>
    </message>
    <message>
        <source>Fill mode at the start</source>
        <translation>启动时的填充模式</translation>
    </message>
    <message>
        <source>Fill the chosen photos once more in another mode</source>
        <translation>以其他模式重新填充所选照片</translation>
    </message>
    <message>
        <source>Fill what is painted from what is around it</source>
        <translation>根据周围内容填充所涂抹的区域</translation>
    </message>
    <message>
        <source>Fill when a lasso is closed</source>
        <translation>闭合套索时填充</translation>
    </message>
    <message>
        <source>Fill when the brush is &amp;lifted</source>
        <translation>抬起画笔时填充(&amp;L)</translation>
    </message>
    <message>
        <source>Filled with {what}</source>
        <translation>已用{what}填充</translation>
    </message>
    <message>
        <source>Filled with {what} in {seconds:.1f} s</source>
        <translation>已用{what}填充，用时 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>Filled: {how}</source>
        <translation>已填充：{how}</translation>
    </message>
    <message>
        <source>Filling, {percent} %</source>
        <translation>正在填充，{percent} %</translation>
    </message>
    <message>
        <source>Filling…</source>
        <translation>正在填充…</translation>
    </message>
    <message>
        <source>Find d&amp;ate stamp</source>
        <translation>查找日期水印(&amp;A)</translation>
    </message>
    <message>
        <source>Find more fills for the hole that was filled last, with the mode and model that are chosen now; what was found before stays to choose from</source>
        <translation>用当前选择的模式和模型为刚填充的空洞寻找更多填充；先前的结果仍可选择</translation>
    </message>
    <message>
        <source>Finds the face that a hole lies on, for `--model auto`; it fills nothing.</source>
        <translation>为 `--model auto` 寻找空洞所在的人脸；本身不填充。</translation>
    </message>
    <message>
        <source>Finds the pixels of face masks; it fills nothing.</source>
        <translation>寻找口罩的像素；本身不填充。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Follow a run that was started elsewhere, or on the command line</source>
        <translation>跟踪在别处或命令行启动的训练</translation>
    </message>
    <message>
        <source>For another GPU, install the torch that {} names for it with pip into the environment of ceapp, and start ceapp again.</source>
        <translation>要使用其他 GPU，请用 pip 在 ceapp 的环境中安装 {} 为其列出的 torch，然后重新启动 ceapp。</translation>
    </message>
    <message>
        <source>For any hole in framed faces; the best so far</source>
        <translation>适用于裁好的人脸中的任意空洞；目前最佳</translation>
    </message>
    <message>
        <source>For photos</source>
        <translation>用于照片</translation>
    </message>
    <message>
        <source>For photos of any kind; slow to learn on a CPU</source>
        <translation>适用于各类照片；在 CPU 上学习缓慢</translation>
    </message>
    <message>
        <source>For photos that were none before; a JPEG keeps the quality that it came with.</source>
        <translation>用于原本不是 JPEG 的照片；JPEG 保持其原有品质。</translation>
    </message>
    <message>
        <source>For research only: so are the pictures that it learnt from, or nobody knows their terms.</source>
        <translation>仅限研究：训练所用的图片仅供研究，或其条款不明。</translation>
    </message>
    <message>
        <source>Format for new files</source>
        <translation>新文件的格式</translation>
    </message>
    <message>
        <source>Fused kernels</source>
        <translation>融合计算内核</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Give --data folders or tars of JPEG, PNG, WebP, BMP or TIFF files</source>
        <translation>请用 --data 指定包含 JPEG、PNG、WebP、BMP 或 TIFF 文件的文件夹或 tar 归档</translation>
    </message>
    <message>
        <source>Give both the same width and height</source>
        <translation>让两者的宽度和高度相同</translation>
    </message>
    <message>
        <source>Give it more time or more photos; the model as it was is unchanged.</source>
        <translation>请给予更多时间或更多照片；原模型未改变。</translation>
    </message>
    <message>
        <source>Give the brush a harder edge</source>
        <translation>使画笔边缘更硬</translation>
    </message>
    <message>
        <source>Gives the net the hole&apos;s shape as a fourth channel; needed for free-form holes.</source>
        <translation>将空洞形状作为第四通道提供给网络；自由形状的空洞必需。</translation>
    </message>
    <message>
        <source>Go back to the photo as it was opened; this can be undone</source>
        <translation>恢复到打开时的照片；此操作可撤销</translation>
    </message>
    <message>
        <source>Go on with --resume, or name another --out</source>
        <translation>用 --resume 继续，或指定其他 --out</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>梯度惩罚</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>上采样</translation>
    </message>
    <message>
        <source>Halvings</source>
        <translation>减半次数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Held-out holes in these photos: hole, before, after, truth</source>
        <translation>这些照片中的留出空洞：空洞、之前、之后、真实</translation>
    </message>
    <message>
        <source>Held-out pictures, never trained on: hole, fill, truth</source>
        <translation>从未参与训练的留出图片：空洞、填充、真实</translation>
    </message>
    <message>
        <source>Hide the tools and panels, or bring them back; a tap on Tab does the same</source>
        <translation>隐藏或恢复工具和面板；轻按 Tab 效果相同</translation>
    </message>
    <message>
        <source>Hole shapes</source>
        <translation>空洞形状</translation>
    </message>
    <message>
        <source>Hole shown as</source>
        <translation>空洞显示为</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How alike a training picture may be to a held-out one before it is left out; 0 does not look.</source>
        <translation>训练图片与留出图片相似到何种程度会被剔除；0 表示不检查。</translation>
    </message>
    <message>
        <source>How far each step moves the critic; 0 takes the generator&apos;s.</source>
        <translation>每一步使判别器变化多少；0 表示与生成器相同。</translation>
    </message>
    <message>
        <source>How far each step moves the generator: too high diverges, too low takes for ever.</source>
        <translation>每一步使生成器变化多少：过高会发散，过低则耗时过长。</translation>
    </message>
    <message>
        <source>How far pictures are moved, turned and recoloured at random, so that a small set is not learned by heart; 0 shows them as they are, 1 is as far as photographs of a thing differ.</source>
        <translation>随机移动、旋转图片和改变颜色的程度，以免小数据集被死记硬背；0 表示保持原样，1 相当于同一事物的不同照片之间的差别。</translation>
    </message>
    <message>
        <source>How holes are filled until you choose another way in the window.</source>
        <translation>在窗口中另行选择之前的填充方式。</translation>
    </message>
    <message>
        <source>How it enlarges</source>
        <translation>放大方式</translation>
    </message>
    <message>
        <source>How many cores a fill may use. All but one leaves one to the window.</source>
        <translation>填充可使用的核心数。“留出一个”会给窗口保留一个核心。</translation>
    </message>
    <message>
        <source>How many things it looks for there at a time; must divide the last of the widths.</source>
        <translation>在该处同时寻找多少种内容；必须能整除最后一个宽度。</translation>
    </message>
    <message>
        <source>How much an error inside the hole counts.</source>
        <translation>空洞内误差的权重。</translation>
    </message>
    <message>
        <source>How much an error outside the hole counts, which nobody gets to see.</source>
        <translation>空洞外误差的权重，这部分不会被看到。</translation>
    </message>
    <message>
        <source>How much of the photo the mask hides.</source>
        <translation>蒙版遮住照片的程度。</translation>
    </message>
    <message>
        <source>How often an epoch shows each picture; with zoom, every time another square of it.</source>
        <translation>每轮展示每张图片的次数；使用缩放时每次取不同的方块。</translation>
    </message>
    <message>
        <source>How often every picture is seen; more is better until the held-out score stops rising.</source>
        <translation>每张图片被看到的次数；越多越好，直到留出得分不再上升。</translation>
    </message>
    <message>
        <source>How often it sees its own fill</source>
        <translation>看到自身填充的次数</translation>
    </message>
    <message>
        <source>How often the error is judged at half the size as well: structure counts for more so.</source>
        <translation>误差在减半尺寸下再评判的次数：这样结构更受重视。</translation>
    </message>
    <message>
        <source>How often the net is shown its own fill again; 1 as in the paper.</source>
        <translation>将网络自身的填充再次展示给它的次数；论文中为 1。</translation>
    </message>
    <message>
        <source>How often the photo net looks over the whole picture at its narrowest place.</source>
        <translation>照片网络在最窄处通览整张图片的次数。</translation>
    </message>
    <message>
        <source>How s&amp;ure the model is</source>
        <translation>模型的把握程度(&amp;U)</translation>
    </message>
    <message>
        <source>How the decoder grows: transposed convolutions as in the paper, or nearest or bilinear, which draw no grid.</source>
        <translation>解码器的放大方式：论文中的转置卷积，或不会产生网格的最近邻或双线性。</translation>
    </message>
    <message>
        <source>Import a mask</source>
        <translation>导入蒙版</translation>
    </message>
    <message>
        <source>In the folder of ceapp&apos;s sources, run: pip install -e .</source>
        <translation>请在 ceapp 源代码文件夹中运行：pip install -e .</translation>
    </message>
    <message>
        <source>Install it with `pip install pillow-heif`, or save the photo as JPEG first</source>
        <translation>请用 `pip install pillow-heif` 安装它，或先将照片存为 JPEG</translation>
    </message>
    <message>
        <source>Is its folder still there, and may you write in it?</source>
        <translation>文件夹还在吗？您有写入权限吗？</translation>
    </message>
    <message>
        <source>Is that machine on, and does it reach this folder?</source>
        <translation>那台机器开着吗？它能访问此文件夹吗？</translation>
    </message>
    <message>
        <source>Is the run&apos;s folder still there?</source>
        <translation>训练的文件夹还在吗？</translation>
    </message>
    <message>
        <source>It does not beat filling without a model yet: train it longer.</source>
        <translation>它还不如不用模型的填充：请延长训练。</translation>
    </message>
    <message>
        <source>It ended before it had begun</source>
        <translation>尚未开始便已结束</translation>
    </message>
    <message>
        <source>It failed for a reason nobody foresaw</source>
        <translation>由于意料之外的原因失败</translation>
    </message>
    <message>
        <source>It has {names}</source>
        <translation>其中有：{names}</translation>
    </message>
    <message>
        <source>It is among its models from now on.</source>
        <translation>从现在起它在模型列表中。</translation>
    </message>
    <message>
        <source>It needs neither this window nor the program. Open the trainer again to see it.</source>
        <translation>它不需要此窗口，也不需要程序。再次打开训练窗口即可查看。</translation>
    </message>
    <message>
        <source>It paints the mirror image as well and gives the mean: nearer to the truth, up to twice as slow.</source>
        <translation>它还会绘制镜像并取平均：更接近真实，最多慢一倍。</translation>
    </message>
    <message>
        <source>It took too long, and was given up</source>
        <translation>耗时过长，已放弃</translation>
    </message>
    <message>
        <source>Its card lies beside it, as JSON.</source>
        <translation>其模型卡以 JSON 形式存放在旁边。</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG has no room for all of the EXIF data</source>
        <translation>JPEG 放不下全部 EXIF 数据</translation>
    </message>
    <message>
        <source>JPEG has no room for the XMP data</source>
        <translation>JPEG 放不下 XMP 数据</translation>
    </message>
    <message>
        <source>JPEG has no transparency: transparent parts become white</source>
        <translation>JPEG 不支持透明：透明部分会变为白色</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF or BMP</source>
        <translation>JPEG、PNG、TIFF、WebP、AVIF 或 BMP</translation>
    </message>
    <message>
        <source>Keep the work safe while I go on</source>
        <translation>工作时自动保留进度</translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights, which fills more evenly than any single step; 0 keeps none.</source>
        <translation>保留权重的滑动平均，其填充比任何单步都更均匀；0 表示不保留。</translation>
    </message>
    <message>
        <source>Keeps the critic from growing too sure of itself (R1); 0 for none, as in the paper.</source>
        <translation>防止判别器过于自信 (R1)；0 表示不使用，与论文一致。</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation>套索(&amp;A)</translation>
    </message>
    <message>
        <source>L1, %</source>
        <translation>L1，%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>放大画笔(&amp;G)</translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation>最大空洞</translation>
    </message>
    <message>
        <source>Latent vector</source>
        <translation>潜在向量</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leave one of them</source>
        <translation>请只保留其中一个</translation>
    </message>
    <message>
        <source>Leave out --resume, or name the run&apos;s folder</source>
        <translation>请去掉 --resume，或指定训练的文件夹</translation>
    </message>
    <message>
        <source>Leave something to fill the hole from</source>
        <translation>请留出可供填充空洞的部分</translation>
    </message>
    <message>
        <source>Leave something to go by</source>
        <translation>请留出可参考的部分</translation>
    </message>
    <message>
        <source>Leave the chosen photos out, even one that is being filled</source>
        <translation>略过所选照片，包括正在填充的</translation>
    </message>
    <message>
        <source>Let an arrow key go farther</source>
        <translation>让方向键移动得更远</translation>
    </message>
    <message>
        <source>Let an arrow key go less far</source>
        <translation>让方向键移动得更近</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Let the brush fade out earlier</source>
        <translation>使画笔更早变淡</translation>
    </message>
    <message>
        <source>Let what is painted fade out around it, so that a fill blends in</source>
        <translation>使涂抹区域的边缘逐渐变淡，让填充自然融合</translation>
    </message>
    <message>
        <source>Lets the decoder see what the encoder saw at the same size: edges continue into the hole.</source>
        <translation>让解码器看到编码器在同一尺寸下所见：边缘可延续到空洞中。</translation>
    </message>
    <message>
        <source>Lets torch compile the step: a minute or more at the start, faster on a GPU from then on.</source>
        <translation>让 torch 编译训练步骤：开始时需要一分钟或更久，之后在 GPU 上更快。</translation>
    </message>
    <message>
        <source>Lies over what is painted. Automatic is the one that stands out from the photo.</source>
        <translation>覆盖在涂抹区域上的颜色。“自动”会选用与照片反差明显的颜色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark; or as the system is, also when that changes.</source>
        <translation>浅色或深色；或跟随系统，系统改变时也随之改变。</translation>
    </message>
    <message>
        <source>Like “face”, shown its own fill three times</source>
        <translation>与“face”相同，但将自身填充展示三次</translation>
    </message>
    <message>
        <source>Line from left to &amp;right</source>
        <translation>水平分割线(&amp;R)</translation>
    </message>
    <message>
        <source>Lo&amp;nger steps</source>
        <translation>加大步长(&amp;N)</translation>
    </message>
    <message>
        <source>Local critic</source>
        <translation>局部判别器</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look for a newer version at each start</source>
        <translation>每次启动时检查新版本</translation>
    </message>
    <message>
        <source>Looking for a date stamp…</source>
        <translation>正在查找日期水印…</translation>
    </message>
    <message>
        <source>Looking for face masks…</source>
        <translation>正在查找口罩…</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>魔棒(&amp;W)</translation>
    </message>
    <message>
        <source>Make it smaller with another program first</source>
        <translation>请先用其他程序将其缩小</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk</source>
        <translation>请腾出空间，或选择其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>Make room, or choose another folder</source>
        <translation>请腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>增大画笔</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>减小画笔</translation>
    </message>
    <message>
        <source>Make the mask for this photo, upright and at its full size</source>
        <translation>请按此照片的正向和全尺寸制作蒙版</translation>
    </message>
    <message>
        <source>Make what is painted narrower</source>
        <translation>缩窄涂抹区域</translation>
    </message>
    <message>
        <source>Make what is painted wider all around</source>
        <translation>向四周扩大涂抹区域</translation>
    </message>
    <message>
        <source>Mask and fills are kept on the disk, and offered again after a crash.</source>
        <translation>蒙版和填充会保留在磁盘上，崩溃后可恢复。</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Mask…</source>
        <translation>蒙版…</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean colour</source>
        <translation>平均颜色</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>撤销内存</translation>
    </message>
    <message>
        <source>Minutes between two checkpoints, on top of one after each epoch.</source>
        <translation>除每轮一次之外，两次检查点之间的分钟数。</translation>
    </message>
    <message>
        <source>Mirror image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model at the start</source>
        <translation>启动时的模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>最多步数</translation>
    </message>
    <message>
        <source>Move it away first</source>
        <translation>请先将其移走</translation>
    </message>
    <message>
        <source>Move it away to have the photo filled again</source>
        <translation>请将其移走，以便重新填充照片</translation>
    </message>
    <message>
        <source>Move one of the sliders up</source>
        <translation>请将其中一个滑块上调</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>NVIDIA 或 AMD GPU</translation>
    </message>
    <message>
        <source>Name a folder for the results</source>
        <translation>请为结果指定文件夹</translation>
    </message>
    <message>
        <source>Name another --out</source>
        <translation>请指定其他 --out</translation>
    </message>
    <message>
        <source>Name another folder</source>
        <translation>请指定其他文件夹</translation>
    </message>
    <message>
        <source>Name the one that was with --photo</source>
        <translation>请用 --photo 指定当时的照片</translation>
    </message>
    <message>
        <source>Name the one with the masks</source>
        <translation>请指定存放蒙版的文件夹</translation>
    </message>
    <message>
        <source>Name them and their terms, or say that they are not known</source>
        <translation>请注明图片及其条款，或说明未知</translation>
    </message>
    <message>
        <source>Near copies</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No better, so it was not kept</source>
        <translation>没有更好，因此未保留</translation>
    </message>
    <message>
        <source>No device {name!r}</source>
        <translation>没有设备“{name}”</translation>
    </message>
    <message>
        <source>No face mask was found in {file}</source>
        <translation>未在 {file} 中找到口罩</translation>
    </message>
    <message>
        <source>No model: the photo itself has to do</source>
        <translation>不用模型：仅依靠照片本身</translation>
    </message>
    <message>
        <source>No photos were chosen</source>
        <translation>未选择照片</translation>
    </message>
    <message>
        <source>No precision {name!r}</source>
        <translation>没有精度“{name}”</translation>
    </message>
    <message>
        <source>No preset {name!r}</source>
        <translation>没有预设“{name}”</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>没有训练</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>未打开训练</translation>
    </message>
    <message>
        <source>No setting {name!r}</source>
        <translation>没有设置“{name}”</translation>
    </message>
    <message>
        <source>No usable picture was found</source>
        <translation>未找到可用的图片</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Normalises after each convolution: learns much faster, as the paper proposes in 3.3.</source>
        <translation>在每次卷积后归一化：学习快得多，如论文 3.3 节所建议。</translation>
    </message>
    <message>
        <source>Normalises in the critic; with a gradient penalty better left off.</source>
        <translation>在判别器中归一化；使用梯度惩罚时最好关闭。</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>Nothing is said of the pictures that the model learnt from</source>
        <translation>未说明模型训练所用的图片</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>没有写入任何内容</translation>
    </message>
    <message>
        <source>Numbers through which the whole picture is squeezed.</source>
        <translation>整张图片被压缩成的数值个数。</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再填一次(&amp;M)</translation>
    </message>
    <message>
        <source>Once more: {mode}</source>
        <translation>再填一次：{mode}</translation>
    </message>
    <message>
        <source>One file for all photos</source>
        <translation>所有照片共用一个文件</translation>
    </message>
    <message>
        <source>One model at a time</source>
        <translation>一次只能处理一个模型</translation>
    </message>
    <message>
        <source>One picture of both, to show to others</source>
        <translation>合为一张图片，便于展示</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>照片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>One question to the page of ceapp&apos;s releases; nothing of you or your photos is sent.</source>
        <translation>仅向 ceapp 的发布页面查询一次；不会发送您或照片的任何信息。</translation>
    </message>
    <message>
        <source>Only {count} usable pictures were found, {least} are needed</source>
        <translation>只找到 {count} 张可用图片，需要 {least} 张</translation>
    </message>
    <message>
        <source>Only {pictures} usable pictures were found</source>
        <translation>只找到 {pictures} 张可用图片</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>蒙版不透明度</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here</source>
        <translation>打开照片，或拖放到此处</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>打开训练的文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;results</source>
        <translation>打开结果文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation>打开下一张照片</translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation>打开上一张照片</translation>
    </message>
    <message>
        <source>Open the picture or the photo file that is in the clipboard</source>
        <translation>打开剪贴板中的图片或照片文件</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>正在打开照片…</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>已取消打开</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PSNR and SSIM: higher is closer to the truth. L1: lower is closer. Sharpness: 1 is as sharp as the truth. Mean fill paints the hole in one colour; classic fill is what the editor does without a model.</source>
        <translation>PSNR 和 SSIM：越高越接近真实。L1：越低越接近。锐度：1 表示与真实同样清晰。“均值填充”将空洞涂成一种颜色；“经典填充”是编辑器不用模型时的做法。</translation>
    </message>
    <message>
        <source>PSNR in the hole, dB</source>
        <translation>空洞内 PSNR，dB</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <translation>PSNR，dB</translation>
    </message>
    <message>
        <source>Paint over the date that the camera printed into a corner, in orange digits</source>
        <translation>涂抹相机在角落印上的橙色数字日期</translation>
    </message>
    <message>
        <source>Paint over what is to be filled; the right button or Alt erases, Shift draws a straight line from the last stroke</source>
        <translation>涂抹要填充的区域；右键或 Alt 擦除，Shift 从上一笔画直线</translation>
    </message>
    <message>
        <source>Paint over what no fill may copy from, instead of what is to be filled</source>
        <translation>涂抹禁止填充取样的区域，而不是要填充的区域</translation>
    </message>
    <message>
        <source>Paint what is not painted, and the other way round</source>
        <translation>涂抹未涂抹的部分，反之亦然</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>遍数</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Penalty every</source>
        <translation>惩罚间隔</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo &amp;alone</source>
        <translation>仅照片(&amp;A)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos in folders within are not taken.</source>
        <translation>不包括子文件夹中的照片。</translation>
    </message>
    <message>
        <source>Photos of one event</source>
        <translation>一组照片</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>批处理的照片</translation>
    </message>
    <message>
        <source>Photos of the event</source>
        <translation>该组照片</translation>
    </message>
    <message>
        <source>Photos that were opened or saved last</source>
        <translation>最近打开或保存的照片</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures per step: more makes steadier steps and needs more memory.</source>
        <translation>每步的图片数：越多步伐越稳定，所需内存也越多。</translation>
    </message>
    <message>
        <source>Pictures whose name&apos;s MD5 begins with one of these digits are for final scores alone.</source>
        <translation>文件名的 MD5 以这些数字之一开头的图片仅用于最终评分。</translation>
    </message>
    <message>
        <source>Pictures whose names begin so are all kept back.</source>
        <translation>名称以此开头的图片全部留出。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Pixel &amp;grid</source>
        <translation>像素网格(&amp;G)</translation>
    </message>
    <message>
        <source>Pixels of {least} or more, white say, are the hole</source>
        <translation>值不小于 {least} 的像素（例如白色）为空洞</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preset {preset}, {size} px, {n} pictures of {data}. {terms}Use: {use}.</source>
        <translation>预设 {preset}，{size} 像素，来自 {data} 的 {n} 张图片。{terms}使用许可：{use}。</translation>
    </message>
    <message>
        <source>Press the tool where the cross is, or let go of it there; the arrow keys move the cross</source>
        <translation>在十字处按下或放开工具；方向键移动十字</translation>
    </message>
    <message>
        <source>Put NAME{mask} beside each NAME.jpg</source>
        <translation>在每个 NAME.jpg 旁放置 NAME{mask}</translation>
    </message>
    <message>
        <source>Put the file there that was opened, and start ceapp again</source>
        <translation>请将打开过的文件放回原处，然后重新启动 ceapp</translation>
    </message>
    <message>
        <source>Put the variation after this one into the photo; keys 1 to 9 choose too</source>
        <translation>将下一个变体放入照片；也可用按键 1 至 9 选择</translation>
    </message>
    <message>
        <source>Put the variation before this one into the photo; keys 1 to 9 choose too</source>
        <translation>将上一个变体放入照片；也可用按键 1 至 9 选择</translation>
    </message>
    <message>
        <source>Quality of new JPEGs</source>
        <translation>新 JPEG 的品质</translation>
    </message>
    <message>
        <source>Random numbers beside the latent vector, for fills that differ; 0 as in the paper.</source>
        <translation>潜在向量之外的随机数，使填充各不相同；论文中为 0。</translation>
    </message>
    <message>
        <source>Re&amp;vert to original</source>
        <translation>恢复为原图(&amp;V)</translation>
    </message>
    <message>
        <source>Recent photos and the samples; the open photo waits meanwhile</source>
        <translation>最近的照片和示例；打开的照片会等待</translation>
    </message>
    <message>
        <source>Recipes end in {suffix} and lie beside the photos that they made</source>
        <translation>配方以 {suffix} 结尾，存放在其生成的照片旁边</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove an added one</source>
        <translation>请移除自行添加的模型</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>已移除 {name}</translation>
    </message>
    <message>
        <source>Rename one of them, or make two batches</source>
        <translation>请重命名其中一个，或分成两个批处理</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>滑动平均</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>略过(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>降低画笔硬度(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>分割(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Sample fills come after the first steps.</source>
        <translation>前几步之后会出现示例填充。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>保存间隔</translation>
    </message>
    <message>
        <source>Save everything and end; it can go on from there later</source>
        <translation>保存全部并结束；以后可从此处继续</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation>请存为 PNG 或 TIFF</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits with another program first</source>
        <translation>请先用其他程序存为 8 或 16 位 RGB</translation>
    </message>
    <message>
        <source>Save it as RGB with another program first</source>
        <translation>请先用其他程序存为 RGB</translation>
    </message>
    <message>
        <source>Save it as {formats} first</source>
        <translation>请先存为 {formats}</translation>
    </message>
    <message>
        <source>Save it now and then</source>
        <translation>请不时保存</translation>
    </message>
    <message>
        <source>Save the photo as JPEG first: phones do so when they share one</source>
        <translation>请先将照片存为 JPEG：手机分享照片时会这样做</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Save the result under another name or in another format</source>
        <translation>以其他名称或格式保存结果</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving cancelled</source>
        <translation>已取消保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say in a sentence what it is for</source>
        <translation>请用一句话说明其用途</translation>
    </message>
    <message>
        <source>Says structure and colour of holes in photos at 64 px, to guide copying. Trained for under an hour on a CPU: hardly better than a smooth fill so far.</source>
        <translation>以 64 像素预测照片中空洞的结构和颜色，用于引导取样。在 CPU 上训练不到一小时：目前仅略好于平滑填充。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scores on held-out pictures, in the hole alone</source>
        <translation>留出图片上的得分，仅计空洞内</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>See `ceapp models` for those that do</source>
        <translation>请用 `ceapp models` 查看可填充的模型</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>缩小显示</translation>
    </message>
    <message>
        <source>See what each model is for, add some, or remove them</source>
        <translation>查看每个模型的用途，添加或移除模型</translation>
    </message>
    <message>
        <source>See {file}</source>
        <translation>请查看 {file}</translation>
    </message>
    <message>
        <source>See {log}</source>
        <translation>请查看 {log}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Shapes: {choices}</source>
        <translation>形状：{choices}</translation>
    </message>
    <message>
        <source>Share of the picture that a hole covers at least.</source>
        <translation>空洞至少覆盖图片的比例。</translation>
    </message>
    <message>
        <source>Share of the picture that a hole covers at most.</source>
        <translation>空洞至多覆盖图片的比例。</translation>
    </message>
    <message>
        <source>Share of the pictures that is kept back to judge by, never trained on.</source>
        <translation>留作评判、从不用于训练的图片比例。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shorter s&amp;teps</source>
        <translation>减小步长(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show before and after in turns, by itself</source>
        <translation>自动交替显示修改前后</translation>
    </message>
    <message>
        <source>Show the hole</source>
        <translation>显示空洞</translation>
    </message>
    <message>
        <source>Show the panels at the right, or leave all the room to the photo</source>
        <translation>显示右侧面板，或将全部空间留给照片</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>Si&amp;milar colours</source>
        <translation>相似颜色(&amp;M)</translation>
    </message>
    <message>
        <source>Side of the training squares in px: more sees finer detail and takes four times as long per doubling.</source>
        <translation>训练方块的边长（像素）：越大细节越精细，每加倍一次耗时变为四倍。</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation>跳跃连接</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Smallest hole</source>
        <translation>最小空洞</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smooth: colours flow in from around</source>
        <translation>平滑：颜色从四周过渡进来</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>出现了本不该发生的错误</translation>
    </message>
    <message>
        <source>Sources held out</source>
        <translation>留出来源</translation>
    </message>
    <message>
        <source>Square in the middle</source>
        <translation>居中方形</translation>
    </message>
    <message>
        <source>Squares of the error (l2) as in the paper, or its amount (l1), which blurs less.</source>
        <translation>误差的平方 (l2)，与论文一致；或其绝对值 (l1)，模糊较少。</translation>
    </message>
    <message>
        <source>Start a new run from this model, on the same or other pictures</source>
        <translation>从此模型开始新的训练，使用相同或其他图片</translation>
    </message>
    <message>
        <source>Start a new run with --init last.safetensors</source>
        <translation>请用 --init last.safetensors 开始新的训练</translation>
    </message>
    <message>
        <source>Start from a preset instead</source>
        <translation>请改从预设开始</translation>
    </message>
    <message>
        <source>Start from last.safetensors with --init</source>
        <translation>请用 --init 从 last.safetensors 开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>Steps at the start in which the critic alone learns, when a trained generator meets a new critic.</source>
        <translation>已训练的生成器遇到新判别器时，开始阶段仅判别器学习的步数。</translation>
    </message>
    <message>
        <source>Steps between two gradient penalties, which cost time.</source>
        <translation>两次梯度惩罚之间的步数；惩罚会耗费时间。</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from 0, so that the first ones do no harm.</source>
        <translation>学习率从 0 上升所用的步数，使最初几步不致造成损害。</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>仍在工作</translation>
    </message>
    <message>
        <source>Stop after so many steps, whatever the epochs say; 0 sets no such limit.</source>
        <translation>达到此步数后停止，不论训练轮次；0 表示不限制。</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Stop it, or name another --out</source>
        <translation>请停止它，或指定其他 --out</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>停止正在进行的操作</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Structure: a model first</source>
        <translation>结构：模型优先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>题材</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Take a newer ceapp, or the sample in docs/demo.md</source>
        <translation>请使用更新的 ceapp，或 docs/demo.md 中的示例</translation>
    </message>
    <message>
        <source>Take away everything that is painted</source>
        <translation>清除全部涂抹</translation>
    </message>
    <message>
        <source>Take paint away; the right button paints</source>
        <translation>擦除涂抹；右键涂抹</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>Take the mask from a picture of the photo&apos;s size; white is the hole</source>
        <translation>从与照片尺寸相同的图片读取蒙版；白色为空洞</translation>
    </message>
    <message>
        <source>Teach a net on pictures of your own</source>
        <translation>用自己的图片训练网络</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Texture: from the photo&apos;s own pixels</source>
        <translation>纹理：取自照片自身像素</translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the fill went on on the CPU</source>
        <translation>GPU 内存不足；已改用 CPU 继续填充</translation>
    </message>
    <message>
        <source>The GPU stopped working: {why}</source>
        <translation>GPU 停止工作：{why}</translation>
    </message>
    <message>
        <source>The batch is not done yet</source>
        <translation>批处理尚未完成</translation>
    </message>
    <message>
        <source>The critic of face-128, to go on training from; it fills nothing.</source>
        <translation>face-128 的判别器，用于继续训练；本身不填充。</translation>
    </message>
    <message>
        <source>The description of the run in {folder} is broken</source>
        <translation>{folder} 中的训练说明已损坏</translation>
    </message>
    <message>
        <source>The details are in {log}</source>
        <translation>详情见 {log}</translation>
    </message>
    <message>
        <source>The device {device} cannot be used: {why}. The fill was computed on the CPU</source>
        <translation>无法使用设备 {device}：{why}。已用 CPU 计算填充</translation>
    </message>
    <message>
        <source>The device {name} cannot be used: {why}</source>
        <translation>无法使用设备 {name}：{why}</translation>
    </message>
    <message>
        <source>The fastest is a GPU where torch finds one, and the CPU otherwise.</source>
        <translation>torch 能找到 GPU 时以 GPU 最快，否则为 CPU。</translation>
    </message>
    <message>
        <source>The file has a broken header</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>The file is broken</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The fill&apos;s compiled part is missing or broken</source>
        <translation>填充的编译部分缺失或损坏</translation>
    </message>
    <message>
        <source>The fill&apos;s compiled part is older than its sources</source>
        <translation>填充的编译部分比其源代码旧</translation>
    </message>
    <message>
        <source>The fills of {model} are for research only</source>
        <translation>{model} 的填充结果仅限研究使用</translation>
    </message>
    <message>
        <source>The first scores come at the end of the first epoch.</source>
        <translation>首次得分在第一轮结束时出现。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}</source>
        <translation>无法创建文件夹 {folder}：{why}</translation>
    </message>
    <message>
        <source>The folder {run} cannot be made: {why}</source>
        <translation>无法创建文件夹 {run}：{why}</translation>
    </message>
    <message>
        <source>The language of the window and how numbers are written, from the next start on.</source>
        <translation>窗口语言及数字格式，下次启动时生效。</translation>
    </message>
    <message>
        <source>The last checkpoint stands; mend this, then --resume</source>
        <translation>最后的检查点仍在；请解决问题后使用 --resume</translation>
    </message>
    <message>
        <source>The last checkpoint stands; restart the program, or the computer, then --resume</source>
        <translation>最后的检查点仍在；请重新启动程序或电脑，然后使用 --resume</translation>
    </message>
    <message>
        <source>The last checkpoint stands; “Go on” takes it up from there</source>
        <translation>最后的检查点仍在；“继续”会从那里接着进行</translation>
    </message>
    <message>
        <source>The last good checkpoint is kept; try a lower lr</source>
        <translation>最后一个良好的检查点已保留；请尝试更小的 lr</translation>
    </message>
    <message>
        <source>The left half before, the right half after</source>
        <translation>左半为修改前，右半为修改后</translation>
    </message>
    <message>
        <source>The mask covers the whole photo</source>
        <translation>蒙版覆盖了整张照片</translation>
    </message>
    <message>
        <source>The mask is empty</source>
        <translation>蒙版为空</translation>
    </message>
    <message>
        <source>The mask of {name} is not as large as the picture</source>
        <translation>{name} 的蒙版与图片大小不同</translation>
    </message>
    <message>
        <source>The mask stayed as it was</source>
        <translation>蒙版保持原样</translation>
    </message>
    <message>
        <source>The mask {file} is {width} x {height} pixels, the photo is {photo_width} x {photo_height}</source>
        <translation>蒙版 {file} 为 {width} x {height} 像素，照片为 {photo_width} x {photo_height}</translation>
    </message>
    <message>
        <source>The mask {file} marks nothing</source>
        <translation>蒙版 {file} 没有标记任何内容</translation>
    </message>
    <message>
        <source>The mask {file} marks the whole photo</source>
        <translation>蒙版 {file} 标记了整张照片</translation>
    </message>
    <message>
        <source>The model as it was is unchanged.</source>
        <translation>原模型未改变。</translation>
    </message>
    <message>
        <source>The model card has format {found!r}, this ceapp reads {wanted}</source>
        <translation>模型卡的格式为“{found}”，此版 ceapp 读取 {wanted}</translation>
    </message>
    <message>
        <source>The model card is not readable</source>
        <translation>无法读取模型卡</translation>
    </message>
    <message>
        <source>The model card lacks {missing}</source>
        <translation>模型卡缺少 {missing}</translation>
    </message>
    <message>
        <source>The model card names no usable size or data</source>
        <translation>模型卡没有可用的尺寸或数据</translation>
    </message>
    <message>
        <source>The model card&apos;s trust is no number from 0</source>
        <translation>模型卡的 trust 不是不小于 0 的数</translation>
    </message>
    <message>
        <source>The model card&apos;s use is {use!r}, not one of {choices}</source>
        <translation>模型卡的使用许可为“{use}”，不在 {choices} 之中</translation>
    </message>
    <message>
        <source>The model card&apos;s {name} is {value!r}</source>
        <translation>模型卡的 {name} 为“{value}”</translation>
    </message>
    <message>
        <source>The model gave values that are not numbers</source>
        <translation>模型给出了非数值的结果</translation>
    </message>
    <message>
        <source>The model has no description</source>
        <translation>模型没有说明</translation>
    </message>
    <message>
        <source>The model learned nothing</source>
        <translation>模型没有学到任何内容</translation>
    </message>
    <message>
        <source>The model lost its way: a value is not a number any more</source>
        <translation>模型已失控：有数值不再是数字</translation>
    </message>
    <message>
        <source>The model that fills until you choose another one in the window.</source>
        <translation>在窗口中另行选择之前用于填充的模型。</translation>
    </message>
    <message>
        <source>The model that suits what is painted over</source>
        <translation>适合所涂抹内容的模型</translation>
    </message>
    <message>
        <source>The model wants its input as {wanted!r}, which this ceapp cannot do</source>
        <translation>模型要求输入为“{wanted}”，此版 ceapp 不支持</translation>
    </message>
    <message>
        <source>The model {model} does not fill holes</source>
        <translation>模型 {model} 不能填充空洞</translation>
    </message>
    <message>
        <source>The model {name} cannot be used: {why}</source>
        <translation>无法使用模型 {name}：{why}</translation>
    </message>
    <message>
        <source>The model {name} comes with ceapp and stays</source>
        <translation>模型 {name} 随 ceapp 提供，不能移除</translation>
    </message>
    <message>
        <source>The model {name} is missing</source>
        <translation>缺少模型 {name}</translation>
    </message>
    <message>
        <source>The model {name} is ready</source>
        <translation>模型 {name} 已就绪</translation>
    </message>
    <message>
        <source>The model {name} was left out: {why}</source>
        <translation>已略过模型 {name}：{why}</translation>
    </message>
    <message>
        <source>The model {name} went away while it filled</source>
        <translation>填充时模型 {name} 消失了</translation>
    </message>
    <message>
        <source>The net as the paper describes it, for study: completes a square in the middle of a face at 128 px, and no other hole.</source>
        <translation>论文所述的网络，供研究用：补全 128 px 人脸中央的方块，不补其他空洞。</translation>
    </message>
    <message>
        <source>The net is not of the architecture that ceapp knows</source>
        <translation>网络不是 ceapp 所知的架构</translation>
    </message>
    <message>
        <source>The net of the paper, as written</source>
        <translation>论文中的网络，原样</translation>
    </message>
    <message>
        <source>The net photo takes 2 to 5 widths, and no noise</source>
        <translation>网络 photo 取 2 至 5 个宽度，且无噪声</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>论文的</translation>
    </message>
    <message>
        <source>The paper&apos;s net for pictures of one size, or the one for photos: any size, structure and colour rather than detail.</source>
        <translation>论文中用于单一尺寸图片的网络，或用于照片的网络：任意尺寸，重结构和颜色而非细节。</translation>
    </message>
    <message>
        <source>The paper&apos;s net with batch norm, which it proposes</source>
        <translation>论文的网络，加上其建议的批归一化</translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the fill was dropped</source>
        <translation>照片在此期间已改变，填充已被放弃</translation>
    </message>
    <message>
        <source>The photo dark, and over it how much each pixel differs: violet hardly, yellow very much</source>
        <translation>照片变暗，并以颜色显示每个像素的差异：紫色很小，黄色很大</translation>
    </message>
    <message>
        <source>The photo dark, and over what a model drew how much that changes when it draws again, mirrored and moved a little: violet hardly, yellow very much. What it is sure of can still be wrong</source>
        <translation>照片变暗，在模型绘制之处显示镜像并稍作移动后重新绘制时的变化程度：紫色几乎不变，黄色变化很大。模型有把握的内容仍可能是错的</translation>
    </message>
    <message>
        <source>The photo dark, every pixel marked that differs in a bit, and their share</source>
        <translation>照片变暗，标出任何一位有差异的像素及其比例</translation>
    </message>
    <message>
        <source>The photo is being saved.</source>
        <translation>正在保存照片。</translation>
    </message>
    <message>
        <source>The photo itself has texture to copy.</source>
        <translation>照片自身有可取样的纹理。</translation>
    </message>
    <message>
        <source>The &amp;photo that is open in the editor</source>
        <translation>编辑器中打开的照片(&amp;P)</translation>
    </message>
    <message>
        <source>The photos leave too little room to judge by</source>
        <translation>照片中可供评判的部分太少</translation>
    </message>
    <message>
        <source>The result if there is one, else the photo</source>
        <translation>如有结果则打开结果，否则打开照片</translation>
    </message>
    <message>
        <source>The result would replace the photo {file}</source>
        <translation>结果会替换照片 {file}</translation>
    </message>
    <message>
        <source>There are no other photos in what was added</source>
        <translation>所添加内容中没有其他照片</translation>
    </message>
    <message>
        <source>There are no photos in {folder}</source>
        <translation>{folder} 中没有照片</translation>
    </message>
    <message>
        <source>There are several masks for {file}: {names}</source>
        <translation>{file} 有多个蒙版：{names}</translation>
    </message>
    <message>
        <source>There is no mask for {file} in {folder}</source>
        <translation>{folder} 中没有 {file} 的蒙版</translation>
    </message>
    <message>
        <source>They go into the folder “{name}” beside the photos.</source>
        <translation>结果放入照片旁的“{name}”文件夹。</translation>
    </message>
    <message>
        <source>This GPU cannot record a step of training: {why}</source>
        <translation>此 GPU 无法录制训练步骤：{why}</translation>
    </message>
    <message>
        <source>UTKFace, 9,000 pictures: non-commercial research purposes only</source>
        <translation>UTKFace，9 000 张图片：仅限非商业研究</translation>
    </message>
    <message>
        <source>UTKFace: 9,000 pictures, non-commercial research purposes only</source>
        <translation>UTKFace：9 000 张图片，仅限非商业研究</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What suits this device</source>
        <translation>适合此设备的精度</translation>
    </message>
    <message>
        <source>What to do, step by step, and what helps when a fill does not convince</source>
        <translation>分步操作说明，以及填充效果不理想时的办法</translation>
    </message>
    <message>
        <source>With {other}, {name} must be a multiple of 64, not {value}</source>
        <translation>使用 {other} 时，{name} 必须是 64 的倍数，而不是 {value}</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>对抗</translation>
    </message>
    <message>
        <source>budgie-backgrounds: photographs of 8 to 10 MP, CC0-1.0</source>
        <translation>budgie-backgrounds：800 万至 1000 万像素的照片，CC0-1.0</translation>
    </message>
    <message>
        <source>ceapp {version} can be had where you got this one</source>
        <translation>可在您获取本程序的地方获得 ceapp {version}</translation>
    </message>
    <message>
        <source>classic fill</source>
        <translation>经典填充</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>date stamp</source>
        <translation>日期水印</translation>
    </message>
    <message>
        <source>face masks</source>
        <translation>口罩</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>for anything</source>
        <translation>任何用途</translation>
    </message>
    <message>
        <source>for research only</source>
        <translation>仅限研究</translation>
    </message>
    <message>
        <source>free, 260 photos: CC0, Unsplash licence or GPL</source>
        <translation>free，260 张照片：CC0、Unsplash 许可或 GPL</translation>
    </message>
    <message>
        <source>free, 360 photos: CC0, Unsplash licence or GPL</source>
        <translation>free，360 张照片：CC0、Unsplash 许可或 GPL</translation>
    </message>
    <message>
        <source>free_: crops of 448 px of photographs of 12 to 15 MP; CC0, Unsplash licence or GPL</source>
        <translation>free_：从 1200 万至 1500 万像素照片截取的 448 px 图块；CC0、Unsplash 许可或 GPL</translation>
    </message>
    <message>
        <source>held-out pictures</source>
        <translation>留出图片</translation>
    </message>
    <message>
        <source>held-out pictures: {score:.2f} dB in the hole</source>
        <translation>留出图片：空洞内 {score:.2f} dB</translation>
    </message>
    <message>
        <source>houses, 361 photos: cite the authors&apos; paper</source>
        <translation>houses，361 张照片：须引用作者论文</translation>
    </message>
    <message>
        <source>houses, 500 photos: cite the authors&apos; paper</source>
        <translation>houses，500 张照片：须引用作者论文</translation>
    </message>
    <message>
        <source>houses: photographs, cite the paper</source>
        <translation>houses：照片，须引用论文</translation>
    </message>
    <message>
        <source>imagenet and urban, 683 photos: research</source>
        <translation>imagenet 和 urban，683 张照片：研究用途</translation>
    </message>
    <message>
        <source>imagenet and urban, 946 photos: research</source>
        <translation>imagenet 和 urban，946 张照片：研究用途</translation>
    </message>
    <message>
        <source>imagenet: photographs, research only</source>
        <translation>imagenet：照片，仅限研究</translation>
    </message>
    <message>
        <source>karan_celeb, 1,041 pictures: no terms stated</source>
        <translation>karan_celeb，1 041 张图片：未说明条款</translation>
    </message>
    <message>
        <source>karan_celeb: 1,041 pictures, no terms stated</source>
        <translation>karan_celeb：1 041 张图片，未说明条款</translation>
    </message>
    <message>
        <source>masked, 337 pictures of real people in face masks, collected from the web: research only</source>
        <translation>masked，337 张真人戴口罩的图片，收集自网络：仅限研究</translation>
    </message>
    <message>
        <source>mean fill</source>
        <translation>均值填充</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>training pictures</source>
        <translation>训练图片</translation>
    </message>
    <message>
        <source>urban: photographs, research only</source>
        <translation>urban：照片，仅限研究</translation>
    </message>
    <message>
        <source>{file} is the mask itself</source>
        <translation>{file} 就是蒙版本身</translation>
    </message>
    <message>
        <source>{file} may not be read or written</source>
        <translation>没有读取或写入 {file} 的权限</translation>
    </message>
    <message>
        <source>{folder} already holds {file}</source>
        <translation>{folder} 中已有 {file}</translation>
    </message>
    <message>
        <source>{folder} holds no picture with a mask beside it</source>
        <translation>{folder} 中没有旁边带有蒙版的图片</translation>
    </message>
    <message>
        <source>{n:g} min</source>
        <translation>{n:g} 分钟</translation>
    </message>
    <message>
        <source>{name} cannot be {answer!r} in this net</source>
        <translation>此网络中 {name} 不能为“{answer}”</translation>
    </message>
    <message>
        <source>{name} must be 0 or more and below 1, not {value:g}</source>
        <translation>{name} 必须不小于 0 且小于 1，而不是 {value:g}</translation>
    </message>
    <message>
        <source>{name} must be a multiple of 32, not {value}</source>
        <translation>{name} 必须是 32 的倍数，而不是 {value}</translation>
    </message>
    <message>
        <source>{name} must be above 0, not {value:g}</source>
        <translation>{name} 必须大于 0，而不是 {value:g}</translation>
    </message>
    <message>
        <source>{name} must be at least 1, not {value:g}</source>
        <translation>{name} 至少为 1，而不是 {value:g}</translation>
    </message>
    <message>
        <source>{name} must be between 0 and 1, not {value:g}</source>
        <translation>{name} 必须介于 0 和 1 之间，而不是 {value:g}</translation>
    </message>
    <message>
        <source>{name} must be hexadecimal digits, not {value!r}</source>
        <translation>{name} 必须为十六进制数字，而不是“{value}”</translation>
    </message>
    <message>
        <source>{name} must divide the last of {other}</source>
        <translation>{name} 必须能整除 {other} 的最后一个数</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{pace:.3g} pictures/s</source>
        <translation>{pace:.3g} 张/秒</translation>
    </message>
    <message>
        <source>{path} is a file</source>
        <translation>{path} 是文件</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}。</translation>
    </message>
    <message numerus="yes">
        <source>{number} failed</source>
        <translation>
            <numerusform>{number} 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>The run in {folder} cannot be told to {order}: {why}</source>
        <translation>无法向 {folder} 中的训练传达 {order}：{why}</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>A &amp;checkpoint…</source>
        <translation>检查点(&amp;C)…</translation>
    </message>
    <message>
        <source>A few steps are tried…</source>
        <translation>正在试运行几步…</translation>
    </message>
    <message>
        <source>A network says what the copying begins from.</source>
        <translation>由网络预测取样从何开始。</translation>
    </message>
    <message>
        <source>A parameter cannot be meant</source>
        <translation>某个参数无效</translation>
    </message>
    <message>
        <source>About {time} for {steps} steps, {memory} of memory, {disk} on the disk.</source>
        <translation>{steps} 步约需 {time}，内存 {memory}，磁盘 {disk}。</translation>
    </message>
    <message>
        <source>Add &amp;tar…</source>
        <translation>添加 tar(&amp;T)…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Choose a batch size of {train} or less, or add pictures</source>
        <translation>请将批大小设为 {train} 或更小，或添加图片</translation>
    </message>
    <message>
        <source>Choose a checkpoint to go on from</source>
        <translation>选择要继续的检查点</translation>
    </message>
    <message>
        <source>Choose a folder for the run</source>
        <translation>选择训练的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Choose another folder, or go on with that run</source>
        <translation>请选择其他文件夹，或继续那次训练</translation>
    </message>
    <message>
        <source>Choose tars of pictures</source>
        <translation>选择图片 tar 归档</translation>
    </message>
    <message>
        <source>Choose them on the page “Pictures”</source>
        <translation>请在“图片”页选择</translation>
    </message>
    <message>
        <source>Completes faces at 128 px: eyes, nose and mouth that fit the rest, somewhat soft; trained for a quarter of an hour on a GPU.</source>
        <translation>补全 128 px 的人脸：眼、鼻、口与其余部分相称，略显柔和；在 GPU 上训练了一刻钟。</translation>
    </message>
    <message>
        <source>Copy the file once more, or train it again</source>
        <translation>请重新复制该文件，或重新训练</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or a tar. JPEG, PNG, WebP, BMP and TIFF files count, in folders within the folder too. A few hundred of one kind make a useful model, a few thousand a good one.</source>
        <translation>将图片文件夹或 tar 归档拖到此处。支持 JPEG、PNG、WebP、BMP 和 TIFF 文件，包括子文件夹中的文件。同类图片几百张可得到可用的模型，几千张可得到好的模型。</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>Find face &amp;masks</source>
        <translation>查找口罩(&amp;M)</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>训练的文件夹</translation>
    </message>
    <message>
        <source>Folders and tars of pictures</source>
        <translation>图片文件夹和 tar 归档</translation>
    </message>
    <message>
        <source>Go on from a model that was trained before</source>
        <translation>从先前训练的模型继续</translation>
    </message>
    <message>
        <source>Has learned for {n} steps from: {data}. Its net is fixed.</source>
        <translation>已用以下数据训练 {n} 步：{data}。其网络结构固定。</translation>
    </message>
    <message>
        <source>How much of the batch is done</source>
        <translation>批处理的完成进度</translation>
    </message>
    <message>
        <source>Im&amp;port mask…</source>
        <translation>导入蒙版(&amp;P)…</translation>
    </message>
    <message>
        <source>In the hole it scores {score:.2f} dB</source>
        <translation>空洞内得分 {score:.2f} dB</translation>
    </message>
    <message>
        <source>Install the ceapp that has all models, or paint the masks</source>
        <translation>请安装带有全部模型的 ceapp，或手动涂抹口罩</translation>
    </message>
    <message>
        <source>It is now {like}</source>
        <translation>当前为 {like}</translation>
    </message>
    <message>
        <source>Looking at the pictures… %p %</source>
        <translation>正在检查图片… %p %</translation>
    </message>
    <message>
        <source>Measured by a few steps on this machine: {device}. {n} weights.</source>
        <translation>根据本机上的几步测得：{device}。{n} 个权重。</translation>
    </message>
    <message>
        <source>Near copies of another: {n}; no pair is torn between training and judging</source>
        <translation>与其他图片近似重复：{n}；不会将一对图片拆分到训练与评判中</translation>
    </message>
    <message>
        <source>No pictures have been chosen and looked at yet</source>
        <translation>尚未选择和检查图片</translation>
    </message>
    <message>
        <source>No pictures, or broken: {n}</source>
        <translation>不是图片或已损坏：{n}</translation>
    </message>
    <message>
        <source>No training has written into {folder}</source>
        <translation>没有训练写入过 {folder}</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>On top of what the system sets; from the next start on.</source>
        <translation>在系统设置的基础上；下次启动时生效。</translation>
    </message>
    <message>
        <source>Otherwise the model&apos;s card says that it is for research alone</source>
        <translation>否则模型卡会注明仅限研究</translation>
    </message>
    <message>
        <source>Paint over the face mask of everyone in the photo</source>
        <translation>涂抹照片中所有人的口罩</translation>
    </message>
    <message>
        <source>Pictures that are nearly the same</source>
        <translation>几乎相同的图片</translation>
    </message>
    <message>
        <source>Pictures to train on</source>
        <translation>训练图片</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Raise {name}</source>
        <translation>请提高 {name}</translation>
    </message>
    <message>
        <source>Say in the file where a model drew</source>
        <translation>在文件中注明模型绘制过</translation>
    </message>
    <message>
        <source>Says structure and colour of holes in photos, for the copying to begin from; trained for six minutes on a GPU.</source>
        <translation>预测照片中空洞的结构和颜色，取样由此开始；在 GPU 上训练了六分钟。</translation>
    </message>
    <message>
        <source>Show &amp;all parameters</source>
        <translation>显示所有参数(&amp;A)</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>文字和按钮大小</translation>
    </message>
    <message>
        <source>So are the pictures that the model learnt from, or nobody knows their terms. Settings, Models tells more; Classic, in the box of models, fills without any.</source>
        <translation>训练所用的图片仅供研究，或其条款不明。详情见“设置 &gt; 模型”；在模型框中选择“经典”，则不用任何模型填充。</translation>
    </message>
    <message>
        <source>Start a run, or open its folder, to see what came of it: its scores beside filling without a model, and the ways on from there.</source>
        <translation>开始训练或打开其文件夹，即可查看结果：得分与无模型填充的对比，以及后续操作。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Start one on the page “Parameters”, or open the folder of one. Its curves, its samples and its log are shown here while it goes on.</source>
        <translation>请在“参数”页开始训练，或打开已有训练的文件夹。训练期间，曲线、样例和日志显示在这里。</translation>
    </message>
    <message>
        <source>Tars</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>Terms of the pictures</source>
        <translation>图片的使用条款</translation>
    </message>
    <message>
        <source>The XMP data of a saved photo say so if a network drew a part of it, in the words of the IPTC. Fills that were copied from the photo itself are not noted.</source>
        <translation>如果照片的一部分由网络绘制，保存的照片会在 XMP 数据中以 IPTC 的用语注明。取自照片自身的填充不作注明。</translation>
    </message>
    <message>
        <source>The editor now fills with {name}</source>
        <translation>编辑器现在使用 {name} 填充</translation>
    </message>
    <message>
        <source>The hole lies on a face; what is drawn there is a guess.</source>
        <translation>空洞位于人脸上;那里画出的内容是猜测的。</translation>
    </message>
    <message>
        <source>The pictures may be used for anything</source>
        <translation>图片可用于任何用途</translation>
    </message>
    <message>
        <source>The run has no folder</source>
        <translation>训练没有指定文件夹</translation>
    </message>
    <message>
        <source>The run&apos;s folder</source>
        <translation>训练的文件夹</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} is gone</source>
        <translation>训练的文件夹 {folder} 已不存在</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} is gone, so the training stopped</source>
        <translation>训练的文件夹 {folder} 已不存在，训练因此停止</translation>
    </message>
    <message>
        <source>The same, to take paint away</source>
        <translation>同上，但为擦除</translation>
    </message>
    <message>
        <source>The settings cannot be read: {why}</source>
        <translation>无法读取设置：{why}</translation>
    </message>
    <message>
        <source>The settings cannot be understood: {why}</source>
        <translation>无法理解设置：{why}</translation>
    </message>
    <message>
        <source>The training could not be started: {why}</source>
        <translation>无法启动训练：{why}</translation>
    </message>
    <message>
        <source>The training diverged before step {step}: a value is not a number any more</source>
        <translation>训练在第 {step} 步之前发散：有数值不再是数字</translation>
    </message>
    <message>
        <source>The training ended without a word: it was ended from outside, or crashed</source>
        <translation>训练无故终止：被外部结束或已崩溃</translation>
    </message>
    <message>
        <source>The training on {} has not been heard of for minutes</source>
        <translation>{} 上的训练已有数分钟没有消息</translation>
    </message>
    <message>
        <source>The training {} is running. Let it go on in the background?</source>
        <translation>训练 {} 正在进行。让它在后台继续吗？</translation>
    </message>
    <message>
        <source>The {name} is {size} px, the photo {wanted}</source>
        <translation>{name}为 {size} 像素，照片为 {wanted}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no masks in {folder}</source>
        <translation>{folder} 中没有蒙版</translation>
    </message>
    <message>
        <source>There is a model {name} already</source>
        <translation>已有模型 {name}</translation>
    </message>
    <message>
        <source>There is no file {path}</source>
        <translation>没有文件 {path}</translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation>没有文件夹 {folder}</translation>
    </message>
    <message>
        <source>There is no mode {mode!r}</source>
        <translation>没有模式“{mode}”</translation>
    </message>
    <message>
        <source>There is no model that could be taught: train one first.</source>
        <translation>没有可供学习的模型：请先训练一个。</translation>
    </message>
    <message>
        <source>There is no model to time</source>
        <translation>没有可供测量的模型</translation>
    </message>
    <message>
        <source>There is no model {name!r}</source>
        <translation>没有模型“{name}”</translation>
    </message>
    <message>
        <source>There is no network for such a place.</source>
        <translation>没有适合此处的网络。</translation>
    </message>
    <message>
        <source>There is no recipe {path}</source>
        <translation>没有配方 {path}</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}</source>
        <translation>磁盘空间不足，无法写入 {file}</translation>
    </message>
    <message>
        <source>There is no run to resume in {folder}</source>
        <translation>{folder} 中没有可继续的训练</translation>
    </message>
    <message>
        <source>There is not enough memory for a single picture</source>
        <translation>内存不足以处理单张图片</translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>There is not enough memory to open {file}</source>
        <translation>内存不足，无法打开 {file}</translation>
    </message>
    <message>
        <source>There is not enough memory to save {file}</source>
        <translation>内存不足，无法保存 {file}</translation>
    </message>
    <message>
        <source>There is nothing near that could be copied.</source>
        <translation>附近没有可取样的内容。</translation>
    </message>
    <message>
        <source>This ceapp brings its own torch. For a GPU that it does not know, install ceapp from its source with the torch of {}.</source>
        <translation>此 ceapp 自带 torch。若不支持您的 GPU，请从源代码安装 ceapp，并使用 {} 的 torch。</translation>
    </message>
    <message>
        <source>This did not work, for a reason nobody foresaw</source>
        <translation>由于意料之外的原因，操作失败</translation>
    </message>
    <message>
        <source>This mode and model find no other fill for this hole</source>
        <translation>此模式和模型找不到该空洞的其他填充</translation>
    </message>
    <message>
        <source>This model, at step {}</source>
        <translation>此模型，第 {} 步</translation>
    </message>
    <message>
        <source>Time to learn</source>
        <translation>学习时间</translation>
    </message>
    <message>
        <source>Too little of the photos is known</source>
        <translation>照片的已知部分太少</translation>
    </message>
    <message>
        <source>Too small: {n}</source>
        <translation>太小：{n}</translation>
    </message>
    <message>
        <source>Trainer — ceapp</source>
        <translation>训练 — ceapp</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>Try 0.999</source>
        <translation>请尝试 0.999</translation>
    </message>
    <message>
        <source>Type a few letters of what you want, and press Enter</source>
        <translation>键入想要的命令的几个字母，然后按 Enter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Update ceapp, or choose another model</source>
        <translation>请更新 ceapp，或选择其他模型</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>请使用其他模型</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots</source>
        <translation>请使用字母、数字、连字符和句点</translation>
    </message>
    <message>
        <source>Use one of the same size</source>
        <translation>请使用尺寸相同的蒙版</translation>
    </message>
    <message>
        <source>Version, and the licences of everything that the program is made of</source>
        <translation>版本，以及程序所有组成部分的许可证</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder</source>
        <translation>请等它结束，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>请等待完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Was done before</source>
        <translation>此前已完成</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Weight of the critic&apos;s verdict: more looks sharper and strays further from the truth; 0 trains no critic.</source>
        <translation>判别器意见的权重：越大越锐利，也越偏离真实；0 表示不训练判别器。</translation>
    </message>
    <message>
        <source>Weight of the hole</source>
        <translation>空洞权重</translation>
    </message>
    <message>
        <source>Weight of the rest</source>
        <translation>其余权重</translation>
    </message>
    <message>
        <source>Weights begin at random.</source>
        <translation>权重从随机值开始。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What ceapp noted of its work; never a pixel of a photo</source>
        <translation>ceapp 对其工作的记录；绝不含照片的任何像素</translation>
    </message>
    <message>
        <source>What is fastest here</source>
        <translation>此处最快的设备</translation>
    </message>
    <message>
        <source>What is filled stays; Start goes on with the rest</source>
        <translation>已填充的会保留；“开始”会继续处理其余照片</translation>
    </message>
    <message>
        <source>What is filled stays; Start goes on with the rest another time.</source>
        <translation>已填充的会保留；下次“开始”会继续处理其余照片。</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>内容概览</translation>
    </message>
    <message>
        <source>What is offered for a photo from the clipboard or a camera&apos;s raw file.</source>
        <translation>为剪贴板照片或相机原始文件建议的格式。</translation>
    </message>
    <message>
        <source>What is painted over in it is not learned from</source>
        <translation>其中被涂抹的部分不会用于学习</translation>
    </message>
    <message>
        <source>What is painted over is not filled yet</source>
        <translation>涂抹的区域尚未填充</translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>起点模型</translation>
    </message>
    <message>
        <source>What it sees in a hole</source>
        <translation>空洞中的输入</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>What it takes is not known: {reason}</source>
        <translation>所需资源未知：{reason}</translation>
    </message>
    <message>
        <source>What the net sees in the hole: black as in the paper, the mean colour, or a blur.</source>
        <translation>网络在空洞中看到的内容：论文中为黑色，或平均颜色，或模糊。</translation>
    </message>
    <message>
        <source>What the pictures show; goes to the model&apos;s card.</source>
        <translation>图片的内容；会写入模型卡。</translation>
    </message>
    <message>
        <source>What was there before is unchanged</source>
        <translation>原有内容未改变</translation>
    </message>
    <message>
        <source>When it is used up, the oldest steps are forgotten; the last one always stays.</source>
        <translation>用完后会忘记最早的步骤；最后一步始终保留。</translation>
    </message>
    <message>
        <source>Where masks come from</source>
        <translation>蒙版来源</translation>
    </message>
    <message>
        <source>Whether the error is summed over a picture, as in the paper, or averaged.</source>
        <translation>误差在图片上求和（论文做法）还是取平均。</translation>
    </message>
    <message>
        <source>Which holes to practise on, and in which shares.</source>
        <translation>练习用哪些空洞，以及各自的份额。</translation>
    </message>
    <message>
        <source>White is filled, black stays. All photos must be of the mask&apos;s size.</source>
        <translation>白色被填充，黑色保留。所有照片必须与蒙版尺寸相同。</translation>
    </message>
    <message>
        <source>White is filled, black stays. The mask of {photo} is {mask}.</source>
        <translation>白色被填充，黑色保留。{photo} 的蒙版是 {mask}。</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>With every weight 0 there is nothing to learn</source>
        <translation>所有权重都为 0 时无从学习</translation>
    </message>
    <message>
        <source>With zoom, large pictures are also cut into up to so many squares along the short side.</source>
        <translation>使用缩放时，大图片还会沿短边切成最多这么多个方块。</translation>
    </message>
    <message>
        <source>Working on the mask…</source>
        <translation>正在处理蒙版…</translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation>请写成 NAME=VALUE</translation>
    </message>
    <message>
        <source>Write the mask to a PNG</source>
        <translation>将蒙版写为 PNG</translation>
    </message>
    <message>
        <source>Wrote before and after to {file}</source>
        <translation>已将前后对比写入 {file}</translation>
    </message>
    <message>
        <source>Wrote the mask to {file}</source>
        <translation>已将蒙版写入 {file}</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>XMP data</source>
        <translation>XMP 数据</translation>
    </message>
    <message>
        <source>You asked for smooth colours.</source>
        <translation>您选择了平滑颜色。</translation>
    </message>
    <message>
        <source>You asked for the photo&apos;s own texture.</source>
        <translation>您选择了照片自身的纹理。</translation>
    </message>
    <message>
        <source>You asked for this model.</source>
        <translation>您选择了此模型。</translation>
    </message>
    <message>
        <source>Your work cannot be kept safe while you go on: {why}</source>
        <translation>无法在工作时保留您的进度：{why}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>a GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 图片</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop 文档</translation>
    </message>
    <message>
        <source>about {time} to go</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>an NVIDIA GPU is there, but this torch was built without CUDA</source>
        <translation>有 NVIDIA GPU，但此 torch 构建时未包含 CUDA</translation>
    </message>
    <message>
        <source>another model is called {name}; rename the file</source>
        <translation>另一个模型名为 {name}；请重命名文件</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>bf16 is faster where the device computes it natively; auto finds out.</source>
        <translation>设备原生支持 bf16 时更快；auto 会自行判断。</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>bfloat16 takes less time where the processor or GPU is made for it, at slightly coarser colours; unless another is chosen, such a processor takes it.</source>
        <translation>在专门支持的处理器或 GPU 上 bfloat16 用时更少，颜色略粗；未另作选择时，这样的处理器会采用它。</translation>
    </message>
    <message>
        <source>box</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>broken ({why})</source>
        <translation>已损坏 ({why})</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>画笔描边</translation>
    </message>
    <message>
        <source>built for Apple computers</source>
        <translation>为 Apple 电脑构建</translation>
    </message>
    <message>
        <source>built for CUDA {version}</source>
        <translation>为 CUDA {version} 构建</translation>
    </message>
    <message>
        <source>built for ROCm {version}</source>
        <translation>为 ROCm {version} 构建</translation>
    </message>
    <message>
        <source>built for the CPU</source>
        <translation>为 CPU 构建</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>comes with ceapp</source>
        <translation>随 ceapp 提供</translation>
    </message>
    <message>
        <source>e.g. my own photos</source>
        <translation>例如：我自己的照片</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>橡皮擦描边</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>羽化蒙版</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>扩展蒙版</translation>
    </message>
    <message>
        <source>helps others</source>
        <translation>辅助其他模型</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>反相蒙版</translation>
    </message>
    <message>
        <source>is held to move the photo</source>
        <translation>按住可移动照片</translation>
    </message>
    <message>
        <source>is held to see the original</source>
        <translation>按住可查看原图</translation>
    </message>
    <message>
        <source>it has {layer}</source>
        <translation>多出 {layer}</translation>
    </message>
    <message>
        <source>it lacks {layer}</source>
        <translation>缺少 {layer}</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>mask file</source>
        <translation>蒙版文件</translation>
    </message>
    <message>
        <source>mask of what is not to be copied from</source>
        <translation>禁止取样的蒙版</translation>
    </message>
    <message>
        <source>mean colour, dB</source>
        <translation>平均颜色，dB</translation>
    </message>
    <message>
        <source>no Apple GPU was found</source>
        <translation>未找到 Apple GPU</translation>
    </message>
    <message>
        <source>no CUDA GPU was found</source>
        <translation>未找到 CUDA GPU</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>pausing after what is begun</source>
        <translation>完成已开始的照片后暂停</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>restored work</source>
        <translation>恢复的修改</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>恢复原图</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>见其文本</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>收缩蒙版</translation>
    </message>
    <message>
        <source>similar colours</source>
        <translation>相似颜色</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>smooth colours</source>
        <translation>平滑颜色</translation>
    </message>
    <message>
        <source>smooth fill</source>
        <translation>平滑填充</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>structure fill</source>
        <translation>结构填充</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>texture fill</source>
        <translation>纹理填充</translation>
    </message>
    <message>
        <source>the photo&apos;s own texture</source>
        <translation>照片自身的纹理</translation>
    </message>
    <message>
        <source>this torch was built without CUDA</source>
        <translation>此 torch 构建时未包含 CUDA</translation>
    </message>
    <message>
        <source>too small ({width}x{height})</source>
        <translation>太小 ({width}x{height})</translation>
    </message>
    <message>
        <source>unknown pictures</source>
        <translation>未知图片</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after {steps} steps; better at {better} of {holes} held-out holes.</source>
        <translation>之前 {before:.2f} dB，{steps} 步之后 {after:.2f} dB；在 {holes} 个留出空洞中有 {better} 个更好。</translation>
    </message>
    <message>
        <source>{checkpoint} is gone</source>
        <translation>{checkpoint} 已不存在</translation>
    </message>
    <message>
        <source>{cores} cores, {speed}</source>
        <translation>{cores} 个核心，{speed}</translation>
    </message>
    <message>
        <source>{device}: asked for</source>
        <translation>{device}：按要求</translation>
    </message>
    <message>
        <source>{device}: found</source>
        <translation>{device}：已找到</translation>
    </message>
    <message>
        <source>{done} of {all} filled</source>
        <translation>已填充 {done} / {all}</translation>
    </message>
    <message>
        <source>{d} days {h} h</source>
        <translation>{d} 天 {h} 小时</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {why}</source>
        <translation>无法删除 {file}：{why}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>无法读取 {file}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>无法读取 {file}：{why}</translation>
    </message>
    <message>
        <source>{file} cannot be saved as {suffix}</source>
        <translation>无法将 {file} 存为 {suffix}</translation>
    </message>
    <message>
        <source>{file} cannot be saved without a suffix</source>
        <translation>{file} 没有扩展名，无法保存</translation>
    </message>
    <message>
        <source>{file} cannot be understood: {why}</source>
        <translation>无法理解 {file}：{why}</translation>
    </message>
    <message>
        <source>{file} cannot be written as {kind}: {why}</source>
        <translation>无法将 {file} 写为 {kind}：{why}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>无法写入 {file}：{why}</translation>
    </message>
    <message>
        <source>{file} cannot fill {size} px</source>
        <translation>{file} 无法填充 {size} 像素</translation>
    </message>
    <message>
        <source>{file} cannot hold this comparison</source>
        <translation>{file} 无法保存此对比</translation>
    </message>
    <message>
        <source>{file} carries code, {code}, and was not opened: it could do anything on this computer</source>
        <translation>{file} 含有代码 {code}，因此未打开：它可能在这台电脑上执行任意操作</translation>
    </message>
    <message>
        <source>{file} carries no ceapp model card</source>
        <translation>{file} 没有 ceapp 模型卡</translation>
    </message>
    <message>
        <source>{file} changed while it was read</source>
        <translation>读取时 {file} 发生了变化</translation>
    </message>
    <message>
        <source>{file} does not end in {suffix}</source>
        <translation>{file} 不以 {suffix} 结尾</translation>
    </message>
    <message>
        <source>{file} does not fit the architecture that its card names</source>
        <translation>{file} 与其模型卡所述架构不符</translation>
    </message>
    <message>
        <source>{file} fills with values that are not numbers</source>
        <translation>{file} 的填充结果不是数值</translation>
    </message>
    <message>
        <source>{file} has a broken header</source>
        <translation>{file} 的文件头已损坏</translation>
    </message>
    <message>
        <source>{file} has format {found}, and this ceapp reads format {known}</source>
        <translation>{file} 的格式为 {found}，此版 ceapp 读取格式 {known}</translation>
    </message>
    <message>
        <source>{file} has {extra} bytes too many</source>
        <translation>{file} 多出 {extra} 字节</translation>
    </message>
    <message>
        <source>{file} holds no net of the architecture that ceapp knows</source>
        <translation>{file} 中没有 ceapp 所知架构的网络</translation>
    </message>
    <message>
        <source>{file} holds values that are not numbers</source>
        <translation>{file} 中含有非数值</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} 是文件夹</translation>
    </message>
    <message>
        <source>{file} is a model for {task}, not for fills</source>
        <translation>{file} 是用于 {task} 的模型，不能填充</translation>
    </message>
    <message>
        <source>{file} is a model for {task}, not for {wanted}</source>
        <translation>{file} 是用于 {task} 的模型，而不是 {wanted}</translation>
    </message>
    <message>
        <source>{file} is broken, or no checkpoint of torch</source>
        <translation>{file} 已损坏，或不是 torch 检查点</translation>
    </message>
    <message>
        <source>{file} is cut off in its header</source>
        <translation>{file} 的文件头不完整</translation>
    </message>
    <message>
        <source>{file} is cut off: {missing} bytes are missing</source>
        <translation>{file} 不完整：缺少 {missing} 字节</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB, as no model is</source>
        <translation>{file} 大于 1 GiB，不可能是模型</translation>
    </message>
    <message>
        <source>{file} is no recipe that this ceapp understands</source>
        <translation>{file} 不是此版 ceapp 能理解的配方</translation>
    </message>
    <message>
        <source>{file} is not a safetensors file</source>
        <translation>{file} 不是 safetensors 文件</translation>
    </message>
    <message>
        <source>{file} is not the photo that was filled, or was changed since</source>
        <translation>{file} 不是当时填充的照片，或此后已被更改</translation>
    </message>
    <message>
        <source>{file} is smaller than the {size} px that the model sees</source>
        <translation>{file} 小于模型视野的 {size} 像素</translation>
    </message>
    <message>
        <source>{file} is there already, and no batch wrote it</source>
        <translation>{file} 已存在，且并非由批处理写入</translation>
    </message>
    <message>
        <source>{file} is there already, as {other}</source>
        <translation>{file} 已存在，名为 {other}</translation>
    </message>
    <message>
        <source>{file} is too short for a safetensors file</source>
        <translation>{file} 太短，不是 safetensors 文件</translation>
    </message>
    <message>
        <source>{file} may not be read</source>
        <translation>没有读取 {file} 的权限</translation>
    </message>
    <message>
        <source>{file} may not be written here</source>
        <translation>没有在此处写入 {file} 的权限</translation>
    </message>
    <message>
        <source>{file} names an architecture that this ceapp does not know</source>
        <translation>{file} 注明的架构不为此版 ceapp 所知</translation>
    </message>
    <message>
        <source>{file} was changed since it was filled</source>
        <translation>{file} 自填充后已被更改</translation>
    </message>
    <message>
        <source>{file} was changed since, so what was done to it cannot be put back</source>
        <translation>{file} 此后已被更改，因此无法恢复对它的修改</translation>
    </message>
    <message>
        <source>{file}: the demo has no setting {name}</source>
        <translation>{file}：演示没有设置 {name}</translation>
    </message>
    <message>
        <source>{file}: there are no photos in {folder}</source>
        <translation>{file}：{folder} 中没有照片</translation>
    </message>
    <message>
        <source>{file}: {name} has to be {what}, not {value}</source>
        <translation>{file}：{name} 必须为 {what}，而不是 {value}</translation>
    </message>
    <message>
        <source>{file}: {name} names {folder}, and there is no such folder</source>
        <translation>{file}：{name} 指定了 {folder}，但没有该文件夹</translation>
    </message>
    <message>
        <source>{folder}   ·   preset {preset}, {n} pictures   ·   {device}</source>
        <translation>{folder}   ·   预设 {preset}，{n} 张图片   ·   {device}</translation>
    </message>
    <message>
        <source>{folder} holds a run already</source>
        <translation>{folder} 中已有一次训练</translation>
    </message>
    <message>
        <source>{folder} holds no run that can be read</source>
        <translation>{folder} 中没有可读取的训练</translation>
    </message>
    <message>
        <source>{found}, {least} are needed</source>
        <translation>{found}，需要 {least} 张</translation>
    </message>
    <message>
        <source>{gain:+.2f} dB against the {name}</source>
        <translation>相对于{name} {gain:+.2f} dB</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message>
        <source>{kept}; make room, or save to another place</source>
        <translation>{kept}；请腾出空间，或存到别处</translation>
    </message>
    <message>
        <source>{kept}; save to another folder</source>
        <translation>{kept}；请存到其他文件夹</translation>
    </message>
    <message>
        <source>{kept}; save to another place</source>
        <translation>{kept}；请存到别处</translation>
    </message>
    <message>
        <source>{kind} changes all pixels a little; PNG and TIFF keep them exactly</source>
        <translation>{kind} 会略微改变所有像素；PNG 和 TIFF 可精确保留</translation>
    </message>
    <message>
        <source>{kind} has 8 bits per channel instead of 16</source>
        <translation>{kind} 每通道为 8 位而非 16 位</translation>
    </message>
    <message>
        <source>{kind} holds no photo with a side of more than {limit} pixels</source>
        <translation>{kind} 无法保存边长超过 {limit} 像素的照片</translation>
    </message>
    <message>
        <source>{label} (do not copy)</source>
        <translation>{label}（禁止取样）</translation>
    </message>
    <message>
        <source>{label} ({group})</source>
        <translation>{label}（{group}）</translation>
    </message>
    <message>
        <source>{label}, erased</source>
        <translation>{label}，擦除</translation>
    </message>
    <message>
        <source>{layer} is {found} instead of {wanted}</source>
        <translation>{layer} 为 {found}，应为 {wanted}</translation>
    </message>
    <message>
        <source>{least} must be above 0 and under {most}, which is at most 1</source>
        <translation>{least} 必须大于 0 且小于 {most}，后者至多为 1</translation>
    </message>
    <message>
        <source>{left} left, until {when}</source>
        <translation>还需 {left}，至 {when}</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model</source>
        <translation>“{name}”不能用作模型名称</translation>
    </message>
    <message>
        <source>{name}  –  go on from this checkpoint</source>
        <translation>{name}  –  从此检查点继续</translation>
    </message>
    <message>
        <source>{name} and {other} must be 6 numbers; only the net photo has less</source>
        <translation>{name} 和 {other} 必须为 6 个数；只有网络 photo 可以更少</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} 不能为 {value}</translation>
    </message>
    <message>
        <source>{name} does not fit the architecture that its card names: {told}</source>
        <translation>{name} 与其模型卡所述架构不符：{told}</translation>
    </message>
    <message>
        <source>{name} does not fit the size that its card names: {told}</source>
        <translation>{name} 与其模型卡所述尺寸不符：{told}</translation>
    </message>
    <message>
        <source>{name} fills with a picture of another size, {told}</source>
        <translation>{name} 的填充结果尺寸不同：{told}</translation>
    </message>
    <message>
        <source>{name} fills with colours from {low:.3g} to {high:.3g}, where 0 is black and 1 white</source>
        <translation>{name} 的填充颜色为 {low:.3g} 至 {high:.3g}，而 0 为黑、1 为白</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Save them?</source>
        <translation>{name} 有未保存的更改。要保存吗？</translation>
    </message>
    <message>
        <source>{name} has channels beside its colours; saving leaves them out</source>
        <translation>{name} 除颜色外还有其他通道；保存时会丢弃</translation>
    </message>
    <message>
        <source>{name} has {bits} bits per channel ({kind}); ceapp opens 8 and 16</source>
        <translation>{name} 每通道 {bits} 位 ({kind})；ceapp 可打开 8 位和 16 位</translation>
    </message>
    <message>
        <source>{name} has {depth} bits per channel; it was opened with 8</source>
        <translation>{name} 每通道 {depth} 位；已按 8 位打开</translation>
    </message>
    <message>
        <source>{name} has {pages} pages; only the first was opened, and saving leaves the others out</source>
        <translation>{name} 有 {pages} 页；只打开了第一页，保存时会丢弃其余页</translation>
    </message>
    <message>
        <source>{name} holds more pictures, such as a preview or a depth map; only the first was opened, and saving leaves the others out</source>
        <translation>{name} 含有其他图片，例如预览或深度图；只打开了第一张，保存时会丢弃其余</translation>
    </message>
    <message>
        <source>{name} holds pixels in an order that ceapp does not open</source>
        <translation>{name} 的像素排列方式 ceapp 无法打开</translation>
    </message>
    <message>
        <source>{name} holds pixels of a kind that ceapp does not open ({kind})</source>
        <translation>{name} 的像素类型 ceapp 无法打开 ({kind})</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which ceapp opens only with pillow-heif</source>
        <translation>{name} 是 HEIC 照片，ceapp 只有借助 pillow-heif 才能打开</translation>
    </message>
    <message>
        <source>{name} is a broken PNG</source>
        <translation>{name} 是损坏的 PNG</translation>
    </message>
    <message>
        <source>{name} is a model for {task}, not for fills</source>
        <translation>{name} 是用于 {task} 的模型，不能填充</translation>
    </message>
    <message>
        <source>{name} is a net of a kind that cannot be trained here</source>
        <translation>{name} 这类网络无法在此训练</translation>
    </message>
    <message>
        <source>{name} is a raw photo of a camera, or holds a mere preview in the first place</source>
        <translation>{name} 是相机原始照片，或首先存放的只是预览</translation>
    </message>
    <message>
        <source>{name} is an animation; only its first picture was opened</source>
        <translation>{name} 是动画；只打开了第一帧</translation>
    </message>
    <message>
        <source>{name} is an animation; only the first of {frames} pictures was opened</source>
        <translation>{name} 是动画；{frames} 帧中只打开了第一帧</translation>
    </message>
    <message>
        <source>{name} is broken or cut off</source>
        <translation>{name} 已损坏或不完整</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes)</source>
        <translation>{name} 为空（0 字节）</translation>
    </message>
    <message>
        <source>{name} is not a picture that ceapp opens</source>
        <translation>{name} 不是 ceapp 可打开的图片</translation>
    </message>
    <message>
        <source>{name} is {kind}, which ceapp does not open</source>
        <translation>{name} 是 {kind}，ceapp 无法打开</translation>
    </message>
    <message>
        <source>{name} is {width} x {height} pixels, more than the {most} million that ceapp opens</source>
        <translation>{name} 为 {width} x {height} 像素，超过 ceapp 可打开的 {most} 百万像素</translation>
    </message>
    <message>
        <source>{name} must be one of {allowed}, not {value!r}</source>
        <translation>{name} 必须是 {allowed} 之一，而不是“{value}”</translation>
    </message>
    <message>
        <source>{name} must be positive numbers</source>
        <translation>{name} 必须为正数</translation>
    </message>
    <message>
        <source>{name} must not be below 0, but is {value:g}</source>
        <translation>{name} 不得小于 0，现为 {value:g}</translation>
    </message>
    <message>
        <source>{name} says that it is {width} x {height} pixels</source>
        <translation>{name} 标称为 {width} x {height} 像素</translation>
    </message>
    <message>
        <source>{name} was converted from CMYK to RGB</source>
        <translation>{name} 已从 CMYK 转换为 RGB</translation>
    </message>
    <message>
        <source>{name} was developed from raw data; saving makes a new file, it stays as it is</source>
        <translation>{name} 由原始数据冲洗而成；保存时会新建文件，原文件保持不变</translation>
    </message>
    <message>
        <source>{name} works at {size} px, and {most} are the most</source>
        <translation>{name} 的工作尺寸为 {size} 像素，上限为 {most}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} pictures, short sides {least} to {most} px (half of them {middle} px or more). About {train} are trained on, {held} are held out to judge by.</source>
        <translation>{n} 张图片，短边 {least} 至 {most} 像素（半数不小于 {middle} 像素）。约 {train} 张用于训练，{held} 张留作评判。</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{one} and {other} would both become {result}</source>
        <translation>{one} 和 {other} 都会变成 {result}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>{path} is broken</source>
        <translation>{path} 已损坏</translation>
    </message>
    <message>
        <source>{setting!r} is no setting</source>
        <translation>“{setting}”不是设置</translation>
    </message>
    <message>
        <source>{small} have a short side under {least} px: choose a smaller size</source>
        <translation>{small} 张的短边小于 {least} 像素：请选择较小的尺寸</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a readable tar</source>
        <translation>{source} 既不是文件夹，也不是可读取的 tar 归档</translation>
    </message>
    <message>
        <source>{text!r} is no value for {name}</source>
        <translation>“{text}”不是 {name} 的有效值</translation>
    </message>
    <message>
        <source>{told} and {another}</source>
        <translation>{told}和{another}</translation>
    </message>
    <message>
        <source>{told}. {more}</source>
        <translation>{told}。{more}</translation>
    </message>
    <message>
        <source>{variations} variations are none</source>
        <translation>{variations} 个变体无意义</translation>
    </message>
    <message>
        <source>{wanted} are needed on the disk of {there}, {free} are free</source>
        <translation>{there} 所在磁盘需要 {wanted}，可用 {free}</translation>
    </message>
    <message>
        <source>{what} Stop it and close?</source>
        <translation>{what}要停止并关闭吗？</translation>
    </message>
    <message>
        <source>{} of GPU memory</source>
        <translation>{} GPU 内存</translation>
    </message>
    <message>
        <source>{} of memory</source>
        <translation>{} 内存</translation>
    </message>
    <message>
        <source>{} of {} steps.</source>
        <translation>第 {} 步，共 {} 步。</translation>
    </message>
</context>
</TS>
