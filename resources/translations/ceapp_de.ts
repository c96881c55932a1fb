<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About ceapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo, brush over a region, and a context encoder fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceapp is free software under the Apache licence, version 2.0. It uses Qt under the LGPL, version 3: you may replace the Qt in it by your own. Everything that it is made of, and under which licence, is listed below; every model has terms of its own, which its card tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeView</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Add {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set of pictures a line, with its terms; or: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its layers make a net for {0} x {0} px. The file says no more of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its terms allow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Cannot be used: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research only: so are the pictures that it learnt from, or nobody knows their terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores on pictures that it never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundled photo with a hole, and how this model fills it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the bundled photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills holes in pictures of: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges fills while a model is trained; fills nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds faces for others; fills nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {0} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with ceapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} % of the pixels are bit for bit those of the original; {} differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Folders and tars of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;tar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures… %p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tars of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or a tar. JPEG, PNG, WebP, BMP and TIFF files count, in folders within the folder too. A few hundred of one kind make a useful model, a few thousand a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures, short sides {least} to {most} px (half of them {middle} px or more). About {train} are trained on, {held} are held out to judge by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures, or broken: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near copies of another: {}; no pair is torn between training and judging.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Looking for devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a fill on each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a bundled photo on each device that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling a photo, a few times on each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.2f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fill of 512 x 512 px with {}, without the time to load it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>This is the last photo of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first photo of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or lies on a disk that is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} MB for undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that undo takes. When it is full, the oldest steps are let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far {} were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoleMix</name>
    <message>
        <source>Holes to practise on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures first: holes are shown on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;holes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardHand</name>
    <message>
        <source>Press D to draw here, &lt; and &gt; for other steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} px a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaskMenu</name>
    <message>
        <source>Grow the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider on every side by, px:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower on every side by, px:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade out around what is painted over, px:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model draws what is missing: edges, objects, faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the photo&apos;s own pixels: grass, gravel, leaves, fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours flow in from around: sky, skin, walls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that suits what is painted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model: the photo itself has to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a checkpoint and add it; or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the model&apos;s file, card and all, elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file; models that come with ceapp stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame to see another part of the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photo is still here; save it. What happened is written in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings hold until you close ceapp, but could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from a model that was trained before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. my own photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures may be used for anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the model&apos;s card says that it is for research alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  –  go on from this checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights begin at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has learned for {n} steps from: {data}. Its net is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few steps are tried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} for {steps} steps, {memory} of memory, {disk} on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by a few steps on this machine: {device}. {n} weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes is not known: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter cannot be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures have been chosen and looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose them on the page “Pictures”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds a run already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or go on with that run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here, or press Ctrl+O to open one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Work on {} was not saved when ceapp ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept at {}: the mask and all fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key instead of those that the command has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key beside those that the command has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all keys from the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that ceapp comes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for {}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to {} so far. Set or Add takes it from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Size and depth of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the screen for one of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fills are computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fills are computed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, alpha</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Earlier steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariationsPanel</name>
    <message>
        <source>Fills to choose from appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FillLoop</name>
    <message>
        <source>Fill when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have drawn around is filled at once, without Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Hardness</name>
    <message>
        <source>Hardness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the brush paints wholly; towards its edge it fades ({ and })</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Pen</name>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pen that is pressed lightly paints narrower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Size</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the brush in pixels of the photo ([ and ], or Shift and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tolerance</name>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much colours may differ from the one you click on, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ceapp</name>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About ceapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Animation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw at the cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feather…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shrink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach it a shoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train on from it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  &amp;Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 takes whole pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1e-4 is the paper&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  P&amp;arameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  &amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  R&amp;eport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {batch} is more than the {train} pictures to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a model learns from what is known of these photos, for a minute or two. Then it fills holes in them that it never saw; it is kept only if it fills them better than the model as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fill is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network guides the copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second critic looks at the surroundings of the hole alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {shape} hole hardly ever covers {least:.0%} to {most:.0%} of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {wanted} of memory are needed, {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1, random squares are cut from pictures up to so many times larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it in the window, under Settings, Models: it asks for what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the page Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adversarial weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All around is smooth: colours and grain are all it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number gives other first weights, holes and order; the same one repeats a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the weights as .safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto: what suits the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMP has no place for the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after beside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after in turn, as an animated WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after in two views that move and zoom together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after; hold Tab or \ to see the original alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before at the left of a line, after at its right; drag the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better by {gain:.2f} dB: kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back, then --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the folder back, or choose another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush over what is to be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU: asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU: the GPU ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it otherwise, e.g. {free}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it {name}{suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how ceapp works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the critic&apos;s six units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the generator&apos;s units, six in the paper&apos;s net: wider knows more, and is larger and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint that ceapp wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint that ceapp wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or a tar of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model whose card says {known!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name with {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller batch size or picture size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller batch_size, then --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a {formats} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another mode or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or copy the file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose batch_size={train} or less, or add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders or tars of JPEG, PNG, WebP, BMP or TIFF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose larger photos, or leave this one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more or larger photos, or paint over less of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more photos, or paint over less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {formats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other holes, least_hole or most_hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the checkpoint of a context encoder that ceapp trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device auto, or cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that `--out` named, with events.csv in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that a training writes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click corner after corner; Enter, a double click or the first corner closes it, Backspace takes a corner back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a colour: it is painted everywhere in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a colour: what hangs together with it is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or make the photo smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the loop fills what is inside, without Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that have other keys than those they come with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes faces at 128 px. Trained for under two hours on two CPU cores: right in place and colour, not yet in skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute fills on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it once more from where it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the result to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine lets the learning rate fall to 1 % by the last step, which settles fine detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic&apos;s head start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic&apos;s learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Develop it to JPEG, PNG or TIFF with another program first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box over what is to be filled; the right button or Alt erases, Shift makes it square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an ellipse over what is to be filled; Shift makes it a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around what is to be filled; the right button or Alt takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw lines between the pixels of the photo when they are near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase at the &amp;cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hole shape has the share 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stroke and box is filled at once, without Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill as soon as the brush is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill each stroke and box at once, without Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill mode at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill what is painted from what is around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill when a lasso is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill when the brush is &amp;lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with {what} in {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find more fills for the hole that was filled last, with the mode and model that are chosen now; what was found before stays to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a run that was started elsewhere, or on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another GPU, install the torch that {} names for it with pip into the environment of ceapp, and start ceapp again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any hole in framed faces; the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photos of any kind; slow to learn on a CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photos that were none before; a JPEG keeps the quality that it came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format for new files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --data folders or tars of JPEG, PNG, WebP, BMP or TIFF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more time or more photos; the model as it was is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the brush a harder edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the net the hole&apos;s shape as a fourth channel; needed for free-form holes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the photo as it was opened; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with --resume, or name another --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halvings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out holes in these photos: hole, before, after, truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out pictures, never trained on: hole, fill, truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike a training picture may be to a held-out one before it is left out; 0 does not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step moves the critic; 0 takes the generator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step moves the generator: too high diverges, too low takes for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How holes are filled until you choose another way in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it enlarges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cores a fill may use. All but one leaves one to the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many things it looks for there at a time; must divide the last of the widths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much an error inside the hole counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much an error outside the hole counts, which nobody gets to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the photo the mask hides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an epoch shows each picture; with zoom, every time another square of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every picture is seen; more is better until the held-out score stops rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it sees its own fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the error is judged at half the size as well: structure counts for more so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the net is shown its own fill again; 1 as in the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the photo net looks over the whole picture at its narrowest place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the decoder grows: transposed convolutions as in the paper, or nearest or bilinear, which draw no grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hole it scores {:.2f} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (`pip install pillow-heif`), or save the photo as JPEG or PNG first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its folder still there, and may you write in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that machine on, and does it reach this folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the run&apos;s folder still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not beat filling without a model yet: train it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it had begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is among its models from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now {like!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs neither this window nor the program. Open the trainer again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its card lies beside it, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG has no room for all of the EXIF data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG has no room for the XMP data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG has no transparency: transparent parts become white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF or BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the work safe while I go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights, which fills more evenly than any single step; 0 keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the critic from growing too sure of itself (R1); 0 for none, as in the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --resume, or name the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave something to fill the hole from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave something to go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an arrow key go farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an arrow key go less far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the brush fade out earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what is painted fade out around it, so that a fill blends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the decoder see what the encoder saw at the same size: edges continue into the hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies over what is painted. Automatic is the one that stands out from the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark; or as the system is, also when that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like “face”, shown its own fill three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line from left to &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;nger steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller with another program first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the mask for this photo, upright and at its full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what is painted narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what is painted wider all around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask and fills are kept on the disk, and offered again after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two checkpoints, on top of one after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of the sliders up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them and their terms, or say that they are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better, so it was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos were chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No precision {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is open. Start one, or open its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training has written into {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable picture was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalises after each convolution: learns much faster, as the paper proposes in 3.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalises in the critic; with a gradient penalty better left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said of the pictures that the model learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers through which the whole picture is squeezed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture of both, to show to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} usable pictures were found, {least} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {pictures} usable pictures were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the picture or the photo file that is in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR and SSIM: higher is closer to the truth. L1: lower is closer. Sharpness: 1 is as sharp as the truth. Mean fill paints the hole in one colour; classic fill is what the editor does without a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR in the hole, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what is to be filled; the right button or Alt erases, Shift draws a straight line from the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what no fill may copy from, instead of what is to be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint what is not painted, and the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that were opened or saved last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures per step: more makes steadier steps and needs more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures whose name&apos;s MD5 begins with one of these digits are for final scores alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures whose names begin so are all kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of {least} or more, white say, are the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset {preset}, {size} px, {n} pictures of {data}. {terms}Use: {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the tool where the cross is, or let go of it there; the arrow keys move the cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file there that was opened, and start ceapp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the variation after this one into the photo; keys 1 to 9 choose too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the variation before this one into the photo; keys 1 to 9 choose too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of new JPEGs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise hole_weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers beside the latent vector, for fills that differ; 0 as in the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an added one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample fills come after the first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything and end; it can go on from there later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits with another program first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as RGB with another program first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as {formats} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result under another name or in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says structure and colour of holes in photos at 64 px, to guide copying. Trained for under an hour on a CPU: hardly better than a smooth fill so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says structure and colour of holes in photos at 64 px, to guide copying. photo-free, trained on for 20 minutes on a CPU on more photos: hardly better than a smooth fill so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores on held-out pictures, in the hole alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `ceapp models` for those that do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what each model is for, add some, or remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the picture that a hole covers at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the picture that a hole covers at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures that is kept back to judge by, never trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter s&amp;teps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show before and after in turns, by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panels at the right, or leave all the room to the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the training squares in px: more sees finer detail and takes four times as long per doubling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simi&amp;lar colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth: colours flow in from around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares of the error (l2) as in the paper, or its amount (l1), which blurs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run from this model, on the same or other pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run with --init last.safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run, or open its folder, to see what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a preset instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from last.safetensors with --init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at the start in which the critic alone learns, when a trained generator meets a new critic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between two gradient penalties, which cost time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from 0, so that the first ones do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many steps, whatever the epochs say; 0 sets no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it, or name another --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away everything that is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take paint away; the right button paints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mask from a picture of the photo&apos;s size; white is the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a net on pictures of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture: from the photo&apos;s own pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the fill went on on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU stopped working: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the run in {folder} is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {device} cannot be used: {why}. The fill was computed on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {name} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor now fills with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest is a GPU where torch finds one, and the CPU otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a broken header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first scores come at the end of the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {run} cannot be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hole lies on a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window and how numbers are written, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last checkpoint stands; mend this, then --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last checkpoint stands; restart the program, or the computer, then --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last checkpoint stands; “Go on” takes it up from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good checkpoint is kept; try a lower lr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left half before, the right half after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask covers the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask stayed as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {file} is {width} x {height} pixels, the photo is {photo_width} x {photo_height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {file} marks nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {file} marks the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model as it was is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card has format {found!r}, this ceapp reads {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card is not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card lacks {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card names no usable size or data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card&apos;s trust is no number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card&apos;s use is {use!r}, not one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card&apos;s {name} is {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learned nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model lost its way: a value is not a number any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that fills until you choose another one in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wants its input as {wanted!r}, which this ceapp cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} does not fill holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} comes with ceapp and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} was left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net is not of the architecture that ceapp knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net of the paper, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net photo takes 2 to 5 widths, and no noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s net for pictures of one size, or the one for photos: any size, structure and colour rather than detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s net with batch norm, which it proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the fill was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo dark, and over it how much each pixel differs: violet hardly, yellow very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo dark, every pixel marked that differs in a bit, and their share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo itself has texture to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo that is &amp;open in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos leave too little room to judge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {folder} cannot be told to {order}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} is gone, so the training stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, to take paint away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be understood: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be started: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged before step {step}: a value is not a number any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ended without a word: it was ended from outside, or crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training on {} has not been heard of for minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training {} is running. Let it go on in the background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is {size} px, the photo {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mode {mode!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model that could be taught: train one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network for such a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to resume in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a single picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to save {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing near that could be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ceapp brings its own torch. For a GPU that it does not know, install ceapp from its source with the torch of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work, for a reason nobody foresaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode and model find no other fill for this hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model, at step {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of the photos is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer — ceapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try 0.999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ceapp, or choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, and the licences of everything that the program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the critic&apos;s verdict: more looks sharper and strays further from the truth; 0 trains no critic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fastest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is offered for a photo from the clipboard or a camera&apos;s raw file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is painted over in it is not learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sees in a hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the net sees in the hole: black as in the paper, the mean colour, or a blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pictures show; goes to the model&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is used up, the oldest steps are forgotten; the last one always stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the error is summed over a picture, as in the paper, or averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which holes to practise on, and in which shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every weight 0 there is nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With local, size must be a multiple of 64, not {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With zoom, large pictures are also cut into up to so many squares along the short side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the mask to a PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote before and after to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the mask to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMP data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for smooth colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for the photo&apos;s own texture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work cannot be kept safe while you go on: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NVIDIA GPU is there, but this torch was built without CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another model is called {name}; rename the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bf16 is faster where the device computes it natively; auto finds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16 takes less memory, and less time on a recent GPU, at slightly coarser colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built for Apple computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built for CUDA {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built for ROCm {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built for the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ema must be 0 or more and below 1, not {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads must divide the last of the widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out pictures: {:.2f} dB in the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holes cannot be {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is held to move the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is held to see the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept_back must be hexadecimal digits, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least_hole must be above 0 and under most_hole, which is at most 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lr must be above 0, not {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask of what is not to be copied from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean colour, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Apple GPU was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CUDA GPU was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size must be a multiple of 32, not {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split must be between 0 and 1, not {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texture fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo&apos;s own texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this torch was built without CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small ({width}x{height})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widths and critic_widths must be 6 numbers; only the net photo has less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom must be at least 1, not {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.3g} pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:g} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after {steps} steps; better at {better} of {holes} held-out holes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checkpoint} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cores} cores, {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} days {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be saved as {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be saved without a suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written as {kind}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot fill {size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot hold this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} carries code, {code}, and was not opened: it could do anything on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} carries no ceapp model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not end in {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not fit the architecture that its card names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} fills with values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a broken header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {extra} bytes too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no net of the architecture that ceapp knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a model for {task}, not for fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is broken, or no checkpoint of torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut off in its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut off: {missing} bytes are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB, as no model is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a safetensors file: its header would take {size} bytes, and {most} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is smaller than the {size} px that the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already, as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too short for a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names an architecture that this ceapp does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed since, so what was done to it cannot be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}   ·   preset {preset}, {n} pictures   ·   {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds a run already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no run that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}, {least} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gain:+.2f} dB against the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}; make room, or save to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}; save to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}; save to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} changes all pixels a little; PNG and TIFF keep them exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} has 8 bits per channel instead of 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} holds no photo with a side of more than {limit} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (do not copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} is {found} instead of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left, until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not fit the architecture that its card names: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not fit the size that its card names: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fills with a picture of another size, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fills with colours from {low:.3g} to {high:.3g}, where 0 is black and 1 white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has channels beside its colours; saving leaves them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {bits} bits per channel ({kind}); ceapp opens 8 and 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {depth} bits per channel; it was opened with 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {pages} pages; only the first was opened, and saving leaves the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more pictures, such as a preview or a depth map; only the first was opened, and saving leaves the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds pixels in an order that ceapp does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds pixels of a kind that ceapp does not open ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which ceapp opens only with pillow-heif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a broken PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a model for {task}, not for fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a net of a kind that cannot be trained here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a raw photo of a camera, or holds a mere preview in the first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an animation; only its first picture was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an animation; only the first of {frames} pictures was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is broken or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture that ceapp opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}, which ceapp does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {width} x {height} pixels, more than the {most} million that ceapp opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be at least 1, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be one of {allowed}, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be positive numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must not be below 0, but is {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says that it is {width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was converted from CMYK to RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was developed from raw data; saving makes a new file, it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works at {size} px, and {most} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {tip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {tip} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting!r} is no setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{small} have a short side under {least} px: choose a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a readable tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no value for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} and {another}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variations} variations are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} are needed on the disk of {there}, {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Stop it and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
